import type { AdminCall } from '../Calls'
import { describeUser } from '../describeUser'
import { findForAdmin } from '../findForAdmin'

/** Any user of the pool, whole. */
export async function adminGetUser(call: AdminCall) {
  return describeUser(await findForAdmin(call))
}
