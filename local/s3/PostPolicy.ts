/** A condition of a POST policy: `['eq', '$key', 'a']`, `['starts-with', …]`, and the same written as an object. */
export interface PostCondition {
  operator: 'eq' | 'starts-with'
  /** In lower case, without `$`. */
  field: string
  value: string
  /** As it stood in the policy, for the error that names it. */
  written: string
}

/** What somebody with keys signed: the upload that a form may make. */
export interface PostPolicy {
  /** Milliseconds since 1970. */
  expiresAt: number
  conditions: PostCondition[]
  minBytes: number
  maxBytes: number
}
