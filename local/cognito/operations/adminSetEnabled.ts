import type { AdminCall } from '../Calls'
import { findForAdmin } from '../findForAdmin'

/** AdminDisableUser and AdminEnableUser. Who is disabled is also signed out. */
export const adminSetEnabled = (enabled: boolean) => async (call: AdminCall) => {
  const { username } = await findForAdmin(call)
  await call.pool.users.change(username, (user) => {
    user.enabled = enabled
    if (!enabled) user.sessionNumber += 1
  })
  return {}
}
