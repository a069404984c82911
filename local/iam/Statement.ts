/** A statement of a policy, with every single value written as a list. */
export interface Statement {
  effect: 'Allow' | 'Deny'
  actions?: string[]
  notActions?: string[]
  resources?: string[]
  notResources?: string[]
  /** Only in resource policies: kind (`AWS`, `Service`) → who; `*` stands for anybody. */
  principals?: Record<string, string[]>
  conditions: Condition[]
}

/** `operator` with its set prefix and `IfExists`; `key` in lower case. */
export interface Condition {
  operator: string
  key: string
  values: string[]
}
