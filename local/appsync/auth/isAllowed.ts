import type { Caller } from './Caller'
import type { FieldRule } from './FieldRule'

/** Whether a rule lets a caller in. */
export function isAllowed(rule: FieldRule, { mode, groups }: Caller): boolean {
  const allowed = rule.get(mode)
  if (allowed === undefined || allowed === true) return allowed === true
  return allowed.some((group) => groups.includes(group))
}
