import { randomBytes } from 'node:crypto'
import type { MemberCall } from '../Calls'
import { cognitoErrors } from '../cognitoErrors'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const LENGTH = 52

/** Begins with an authenticator: its secret counts once a code of it has been given. */
export async function associateSoftwareToken({ pool, user }: MemberCall) {
  if (!pool.settings.allowsTotp) throw cognitoErrors.invalid('Software Token MFA has not been enabled by the userPool')
  const secret = Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte % 32] ?? '').join('')
  await pool.users.change(user.username, (stored) => {
    stored.totp = { secret, verified: false, enabled: false }
  })
  return { SecretCode: secret }
}
