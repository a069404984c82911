import { announceConfirmation } from '../announceConfirmation'
import type { ClientCall } from '../Calls'
import { cognitoErrors } from '../cognitoErrors'
import { issueCode } from '../issueCode'
import { newUser } from '../newUser'
import { requireAttributes } from '../requireAttributes'
import { requireSecretHash } from '../requireSecretHash'
import { requireStrongPassword } from '../requireStrongPassword'
import { requireWholeUser } from '../requireWholeUser'
import { runTrigger } from '../runTrigger'
import { sendCode } from '../sendCode'
import type { User } from '../User'

/** Makes an account that its owner confirms with a code. */
export async function signUp({ pool, client, input, metadata }: ClientCall) {
  const { settings } = pool
  const name = input.text('Username')
  const password = input.text('Password')
  if (!settings.allowsSignUp) throw cognitoErrors.notAuthorized('SignUp is not permitted for this user pool')
  requireSecretHash(client, name, input.optionalText('SecretHash'))
  if (settings.emailIsUsername && !name.includes('@')) throw cognitoErrors.invalid('Username should be an email.')
  requireStrongPassword(settings.password, password)
  const attributes = { ...input.attributes('UserAttributes'), ...(settings.emailIsUsername && { email: name }) }
  requireAttributes(settings, attributes, client)
  requireWholeUser(settings, attributes)

  const user = newUser(pool, { name, password, attributes, status: 'UNCONFIRMED' })
  const verdict = await runTrigger(pool, 'PreSignUp', {
    source: 'PreSignUp_SignUp',
    clientId: client.id,
    username: user.username,
    request: {
      userAttributes: attributes,
      validationData: input.attributes('ValidationData'),
      clientMetadata: metadata,
    },
    response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
  })
  if (verdict['autoVerifyEmail'] === true) user.attributes['email_verified'] = 'true'
  if (verdict['autoConfirmUser'] === true) confirm(user, client.id)
  const code = user.status === 'UNCONFIRMED' && settings.verifiesEmail ? issueCode(user, 'signUp') : undefined
  if (!(await pool.users.add(user, name))) throw cognitoErrors.usernameExists()

  await announceConfirmation(pool, user, metadata)
  const answer = { UserConfirmed: user.status === 'CONFIRMED', UserSub: user.sub }
  if (code === undefined || user.attributes['email'] === undefined) return answer
  const mail = { code, source: 'CustomMessage_SignUp', clientId: client.id, metadata }
  return { ...answer, CodeDeliveryDetails: await sendCode(pool, user, mail) }
}

function confirm(user: User, clientId: string) {
  user.status = 'CONFIRMED'
  user.unannounced = { clientId, source: 'PostConfirmation_ConfirmSignUp' }
}
