import { announceConfirmation } from '../announceConfirmation'
import type { AdminCall } from '../Calls'
import { cognitoErrors } from '../cognitoErrors'
import { findForAdmin } from '../findForAdmin'

/** Confirms an account without a code. The address stays unproved. */
export async function adminConfirmSignUp(call: AdminCall) {
  const { username } = await findForAdmin(call)
  const user = await call.pool.users.change(username, (user) => {
    if (user.status !== 'UNCONFIRMED')
      throw cognitoErrors.notAuthorized(`User cannot be confirmed. Current status is ${user.status}`)
    user.status = 'CONFIRMED'
    user.unannounced = { clientId: 'CLIENT_ID_NOT_APPLICABLE', source: 'PostConfirmation_ConfirmSignUp' }
    return user
  })
  await announceConfirmation(call.pool, user, call.metadata)
  return {}
}
