import type { JsonObject } from '../services'
import type { ClientCall } from './Calls'
import { cognitoErrors } from './cognitoErrors'
import { requireAttributes } from './requireAttributes'
import { requireStrongPassword } from './requireStrongPassword'
import { requireWholeUser } from './requireWholeUser'
import { signIn } from './signIn'
import { verifierOf } from './srp/verifierOf'

const ATTRIBUTE = 'userAttributes.'

/** Replaces a temporary password by the user's own, with the attributes that were still missing. */
export async function answerNewPassword({ pool, client, input, metadata }: ClientCall): Promise<JsonObject> {
  const responses = input.within('ChallengeResponses')
  const password = responses.text('NEW_PASSWORD')
  requireStrongPassword(pool.settings.password, password)
  const pending = pool.challenges.take(input.text('Session'))
  if (pending?.name !== 'NEW_PASSWORD_REQUIRED' || pending.clientId !== client.id) throw cognitoErrors.invalidSession()
  const given = Object.keys(input.map('ChallengeResponses')).filter((name) => name.startsWith(ATTRIBUTE))
  const attributes = Object.fromEntries(given.map((name) => [name.slice(ATTRIBUTE.length), responses.text(name)]))
  requireAttributes(pool.settings, attributes, client)
  const user = await pool.users.change(pending.username, (user) => {
    Object.assign(user.attributes, attributes)
    requireWholeUser(pool.settings, user.attributes)
    user.password = verifierOf(pool.name, user.username, password)
    user.status = 'CONFIRMED'
    delete user.passwordExpiresAt
    return user
  })
  const tokens = await signIn({ pool, client, user, metadata }, 'TokenGeneration_NewPasswordChallenge')
  return { ChallengeParameters: {}, AuthenticationResult: tokens }
}
