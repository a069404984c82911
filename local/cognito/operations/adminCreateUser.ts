import { randomBytes } from 'node:crypto'
import type { AdminCall } from '../Calls'
import { cognitoErrors } from '../cognitoErrors'
import { describeUser } from '../describeUser'
import { newUser } from '../newUser'
import { requireAttributes } from '../requireAttributes'
import { requireStrongPassword } from '../requireStrongPassword'
import { sendCode } from '../sendCode'

/** Invites somebody: an account with a temporary password. */
export async function adminCreateUser({ pool, input, metadata }: AdminCall) {
  const { settings } = pool
  const name = input.text('Username')
  const password = input.optionalText('TemporaryPassword') ?? `aZ3!${randomBytes(12).toString('base64url')}`
  if (settings.emailIsUsername && !name.includes('@')) throw cognitoErrors.invalid('Username should be an email.')
  requireStrongPassword(settings.password, password)
  const attributes = { ...input.attributes('UserAttributes'), ...(settings.emailIsUsername && { email: name }) }
  requireAttributes(settings, attributes)
  const user = newUser(pool, { name, password, attributes, status: 'FORCE_CHANGE_PASSWORD' })
  user.passwordExpiresAt = Date.now() + settings.temporaryPasswordMs
  if (!(await pool.users.add(user, name))) throw cognitoErrors.usernameExists('User account already exists')
  if (input.optionalText('MessageAction') !== 'SUPPRESS' && attributes['email'] !== undefined) {
    const mail = { code: password, source: 'CustomMessage_AdminCreateUser', clientId: 'CLIENT_ID_NOT_APPLICABLE' }
    await sendCode(pool, user, { ...mail, metadata, template: 'invitation' })
  }
  return { User: describeUser(user, 'Attributes') }
}
