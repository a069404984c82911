import type { AdminCall } from '../Calls'
import { findForAdmin } from '../findForAdmin'
import { issueCode } from '../issueCode'
import { sendCode } from '../sendCode'

/** Makes a user choose a new password by a mailed code. */
export async function adminResetUserPassword(call: AdminCall) {
  const { username } = await findForAdmin(call)
  const { user, code } = await call.pool.users.change(username, (user) => {
    user.status = 'RESET_REQUIRED'
    return { user, code: issueCode(user, 'password') }
  })
  const mail = { code, source: 'CustomMessage_ForgotPassword', clientId: 'CLIENT_ID_NOT_APPLICABLE' }
  await sendCode(call.pool, user, { ...mail, metadata: call.metadata })
  return {}
}
