import type { AdminCall } from '../Calls'
import { findForAdmin } from '../findForAdmin'

/** Ends every session of a user. */
export async function adminUserGlobalSignOut(call: AdminCall) {
  const { username } = await findForAdmin(call)
  await call.pool.users.change(username, (user) => void (user.sessionNumber += 1))
  return {}
}
