import { fail } from './fail'

/** What the identities of the different authorisation modes have in common here: a member's has a `sub`. */
export type Caller = { sub?: string; username?: string; resolverContext?: unknown } | null | undefined

/** The signed-in member who asks. */
export function callerId(identity: Caller): string {
  const sub = identity?.sub
  if (!sub) fail('FORBIDDEN', 'Only a signed-in member can do this.')
  return sub
}
