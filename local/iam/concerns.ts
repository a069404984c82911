import type { Principal } from '../services'
import { matchesWildcard } from './matchesWildcard'
import type { Statement } from './Statement'

/** Whether a resource policy's statement speaks of this principal: a role, or a service by its host name. */
export function concerns({ principals = {} }: Statement, caller: Principal | { service: string }): boolean {
  if (principals['*']) return true
  if ('service' in caller) return (principals['Service'] ?? []).includes(caller.service)
  const account = caller.arn.split(':')[4] ?? ''
  const names = [caller.arn, caller.sessionArn, account, `arn:aws:iam::${account}:root`]
  return (principals['AWS'] ?? []).some(
    (pattern) => pattern === '*' || names.some((name) => matchesWildcard(pattern, name)),
  )
}
