import type { ClientCall } from '../Calls'
import { cognitoErrors } from '../cognitoErrors'
import { announceConfirmation } from '../announceConfirmation'
import { redeemCode } from '../redeemCode'
import { requireSecretHash } from '../requireSecretHash'
import { requireStrongPassword } from '../requireStrongPassword'
import { requireUser } from '../requireUser'
import { verifierOf } from '../srp/verifierOf'

/** Sets a new password by a mailed code. */
export async function confirmForgotPassword({ pool, client, input, metadata }: ClientCall) {
  const name = input.text('Username')
  const code = input.text('ConfirmationCode')
  const password = input.text('Password')
  requireSecretHash(client, name, input.optionalText('SecretHash'))
  const { username } = await requireUser(pool, client, name, cognitoErrors.codeMismatch())
  requireStrongPassword(pool.settings.password, password)
  const { refusal, user } = await pool.users.change(username, (user) => {
    if (!user.enabled) throw cognitoErrors.disabled()
    const refusal = redeemCode(user, 'password', code)
    if (!refusal) {
      user.password = verifierOf(pool.name, username, password)
      user.status = 'CONFIRMED'
      user.failures = { count: 0, until: 0 }
      user.unannounced = { clientId: client.id, source: 'PostConfirmation_ConfirmForgotPassword' }
    }
    return { refusal, user }
  })
  if (refusal) throw refusal
  await announceConfirmation(pool, user, metadata)
  return {}
}
