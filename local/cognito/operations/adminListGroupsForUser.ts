import type { AdminCall } from '../Calls'
import { findForAdmin } from '../findForAdmin'

/** The groups that a user is in. */
export async function adminListGroupsForUser(call: AdminCall) {
  const { groups } = await findForAdmin(call)
  const { settings } = call.pool
  return { Groups: groups.map((GroupName) => ({ GroupName, UserPoolId: settings.id })) }
}
