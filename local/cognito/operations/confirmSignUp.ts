import { announceConfirmation } from '../announceConfirmation'
import type { ClientCall } from '../Calls'
import { cognitoErrors } from '../cognitoErrors'
import { redeemCode } from '../redeemCode'
import { requireSecretHash } from '../requireSecretHash'
import { requireUser } from '../requireUser'

/** Confirms an account with the code that was mailed, and tells the PostConfirmation trigger. */
export async function confirmSignUp({ pool, client, input, metadata }: ClientCall) {
  const name = input.text('Username')
  const code = input.text('ConfirmationCode')
  requireSecretHash(client, name, input.optionalText('SecretHash'))
  const { username } = await requireUser(pool, client, name, cognitoErrors.codeExpired())
  const { refusal, user } = await pool.users.change(username, (user) => {
    if (!user.enabled) throw cognitoErrors.disabled()
    if (user.status !== 'UNCONFIRMED')
      throw cognitoErrors.notAuthorized(`User cannot be confirmed. Current status is ${user.status}`)
    const refusal = redeemCode(user, 'signUp', code)
    if (!refusal) {
      user.status = 'CONFIRMED'
      user.attributes['email_verified'] = 'true'
      user.unannounced = { clientId: client.id, source: 'PostConfirmation_ConfirmSignUp' }
    }
    return { refusal, user }
  })
  if (refusal) throw refusal
  await announceConfirmation(pool, user, metadata)
  return {}
}
