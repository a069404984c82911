import type { AdminCall } from '../Calls'
import { findForAdmin } from '../findForAdmin'
import { requireGroup } from '../requireGroup'

/** Puts a user into a group of the pool. */
export async function adminAddUserToGroup(call: AdminCall) {
  const group = requireGroup(call)
  const { username } = await findForAdmin(call)
  await call.pool.users.change(username, (user) => {
    user.groups = [...new Set([...user.groups, group])]
  })
  return {}
}
