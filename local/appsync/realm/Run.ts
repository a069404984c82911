import type { Fields } from './own'

/** An error that a resolver has added to the answer. */
interface FieldError {
  message: string
  type: string | null
  data: unknown
  info: unknown
}

/** What all fields of one GraphQL request share, made of this realm's objects. */
export interface Operation {
  identity: unknown
  request: unknown
  env: unknown
  variables: unknown
  authType: string
  responseHeaders: Fields
  invalidations: { subscriptionField: string; payload: unknown }[]
  /** How many cache entries resolvers asked to evict. */
  evictions: number
}

/** One run of one field's resolver. */
export interface Run {
  operation: Operation
  args: unknown
  source: unknown
  info: Fields
  stash: Fields
  errors: FieldError[]
  subscriptionFilter: unknown
  invalidationFilter: unknown
}
