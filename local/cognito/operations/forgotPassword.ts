import type { ClientCall } from '../Calls'
import { cognitoErrors } from '../cognitoErrors'
import { deliveryOf } from '../deliveryOf'
import { issueCode } from '../issueCode'
import { requireSecretHash } from '../requireSecretHash'
import { sendCode } from '../sendCode'

/** Mails a code with which a new password can be set. */
export async function forgotPassword({ pool, client, input, metadata }: ClientCall) {
  const name = input.text('Username')
  requireSecretHash(client, name, input.optionalText('SecretHash'))
  const found = await pool.users.find(name)
  if (!found && !client.hidesUnknownUsers) throw cognitoErrors.userNotFound()
  if (!found || (!found.enabled && client.hidesUnknownUsers)) return { CodeDeliveryDetails: deliveryOf(name) }
  const { code, user } = await pool.users.change(found.username, (user) => {
    if (!user.enabled) throw cognitoErrors.disabled()
    if (user.status === 'FORCE_CHANGE_PASSWORD')
      throw cognitoErrors.notAuthorized('User password cannot be reset in the current state.')
    if (user.attributes['email_verified'] !== 'true')
      throw cognitoErrors.invalid(
        'Cannot reset password for the user as there is no registered/verified email or phone_number',
      )
    return { code: issueCode(user, 'password'), user }
  })
  const mail = { code, source: 'CustomMessage_ForgotPassword', clientId: client.id, metadata }
  return { CodeDeliveryDetails: await sendCode(pool, user, mail) }
}
