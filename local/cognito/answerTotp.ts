import type { JsonObject } from '../services'
import type { ClientCall } from './Calls'
import { cognitoErrors } from './cognitoErrors'
import { signIn } from './signIn'
import { redeemTotp } from './redeemTotp'

/** Signs in with the code of an authenticator, after the password. A wrong one leaves the session for another try. */
export async function answerTotp({ pool, client, input, metadata }: ClientCall): Promise<JsonObject> {
  const session = input.text('Session')
  const code = input.within('ChallengeResponses').text('SOFTWARE_TOKEN_MFA_CODE')
  const pending = pool.challenges.take(session)
  if (pending?.name !== 'SOFTWARE_TOKEN_MFA' || pending.clientId !== client.id) throw cognitoErrors.invalidSession()
  const { user, refusal } = await pool.users.change(pending.username, (user) => ({
    user,
    refusal: redeemTotp(user, code),
  }))
  if (refusal) {
    pool.challenges.add(pending, session)
    throw refusal
  }
  return { ChallengeParameters: {}, AuthenticationResult: await signIn({ pool, client, user, metadata }) }
}
