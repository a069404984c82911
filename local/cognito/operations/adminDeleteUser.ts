import type { AdminCall } from '../Calls'
import { findForAdmin } from '../findForAdmin'

/** Removes any user. */
export async function adminDeleteUser(call: AdminCall) {
  await call.pool.users.remove(await findForAdmin(call))
  return {}
}
