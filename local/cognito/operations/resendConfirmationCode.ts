import type { ClientCall } from '../Calls'
import { cognitoErrors } from '../cognitoErrors'
import { deliveryOf } from '../deliveryOf'
import { issueCode } from '../issueCode'
import { requireSecretHash } from '../requireSecretHash'
import { sendCode } from '../sendCode'

/** Mails a new code for sign-up. Of somebody unknown a client that hides it learns nothing. */
export async function resendConfirmationCode({ pool, client, input, metadata }: ClientCall) {
  const name = input.text('Username')
  requireSecretHash(client, name, input.optionalText('SecretHash'))
  const found = await pool.users.find(name)
  if (!found && !client.hidesUnknownUsers) throw cognitoErrors.userNotFound()
  if (!found) return { CodeDeliveryDetails: deliveryOf(name) }
  const { code, user } = await pool.users.change(found.username, (user) => {
    if (user.status !== 'UNCONFIRMED') throw cognitoErrors.invalid('User is already confirmed.')
    return { code: issueCode(user, 'signUp'), user }
  })
  const mail = { code, source: 'CustomMessage_ResendCode', clientId: client.id, metadata }
  return { CodeDeliveryDetails: await sendCode(pool, user, mail) }
}
