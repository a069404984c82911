import type { AdminCall } from './Calls'
import { cognitoErrors } from './cognitoErrors'

/** The group that an operation names. Groups come from the template. */
export function requireGroup({ pool, input }: AdminCall): string {
  const group = input.text('GroupName')
  if (!pool.groups.has(group)) throw cognitoErrors.notFound('Group not found.')
  return group
}
