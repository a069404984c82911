import type { AdminCall } from '../Calls'
import { findForAdmin } from '../findForAdmin'
import { requireGroup } from '../requireGroup'

/** Takes a user out of a group. Tokens that were issued before still name it. */
export async function adminRemoveUserFromGroup(call: AdminCall) {
  const group = requireGroup(call)
  const { username } = await findForAdmin(call)
  await call.pool.users.change(username, (user) => {
    user.groups = user.groups.filter((one) => one !== group)
  })
  return {}
}
