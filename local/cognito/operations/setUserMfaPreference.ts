import type { MemberCall } from '../Calls'
import { cognitoErrors } from '../cognitoErrors'

/** Whether the authenticator is asked for at sign-in. */
export async function setUserMfaPreference({ pool, user, input }: MemberCall) {
  const enabled = input.within('SoftwareTokenMfaSettings').flag('Enabled')
  await pool.users.change(user.username, ({ totp }) => {
    if (enabled && !totp?.verified) throw cognitoErrors.invalid('User has not verified software token mfa')
    if (totp) totp.enabled = enabled
  })
  return {}
}
