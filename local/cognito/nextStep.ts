import type { JsonObject } from '../services'
import { signIn } from './signIn'
import type { TokenRequest } from './TokenRequest'

/** What follows a proved password: tokens, or one more challenge. */
export async function nextStep(request: TokenRequest): Promise<JsonObject> {
  const { pool, client, user } = request
  const add = (name: 'NEW_PASSWORD_REQUIRED' | 'SOFTWARE_TOKEN_MFA') =>
    pool.challenges.add({ name, clientId: client.id, username: user.username })
  if (user.status === 'FORCE_CHANGE_PASSWORD') {
    const missing = [...pool.settings.attributes].filter(([name, { required }]) => required && !user.attributes[name])
    return {
      ChallengeName: 'NEW_PASSWORD_REQUIRED',
      Session: add('NEW_PASSWORD_REQUIRED'),
      ChallengeParameters: {
        USER_ID_FOR_SRP: user.username,
        requiredAttributes: JSON.stringify(missing.map(([name]) => `userAttributes.${name}`)),
        userAttributes: JSON.stringify(user.attributes),
      },
    }
  }
  if (user.totp?.verified && user.totp.enabled)
    return {
      ChallengeName: 'SOFTWARE_TOKEN_MFA',
      Session: add('SOFTWARE_TOKEN_MFA'),
      ChallengeParameters: { USER_ID_FOR_SRP: user.username },
    }
  return { ChallengeParameters: {}, AuthenticationResult: await signIn(request) }
}
