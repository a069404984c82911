import type { JsonObject } from '../../services'
import { answerNewPassword } from '../answerNewPassword'
import { answerTotp } from '../answerTotp'
import type { ClientCall } from '../Calls'
import { checkPassword } from '../checkPassword'
import { cognitoErrors } from '../cognitoErrors'
import { nextStep } from '../nextStep'
import { requireSecretHash } from '../requireSecretHash'

/** The second step of signing in. */
export async function respondToAuthChallenge(call: ClientCall): Promise<JsonObject> {
  const responses = call.input.within('ChallengeResponses')
  const name = responses.optionalText('USERNAME')
  if (!name) throw cognitoErrors.invalid('Missing required parameter USERNAME')
  requireSecretHash(call.client, name, responses.optionalText('SECRET_HASH'))
  switch (call.input.text('ChallengeName')) {
    case 'PASSWORD_VERIFIER':
      return await answerPasswordVerifier(call)
    case 'NEW_PASSWORD_REQUIRED':
      return await answerNewPassword(call)
    case 'SOFTWARE_TOKEN_MFA':
      return await answerTotp(call)
    default:
      throw cognitoErrors.invalid('Challenge response method not supported.')
  }
}

async function answerPasswordVerifier({ pool, client, input, metadata }: ClientCall): Promise<JsonObject> {
  const responses = input.within('ChallengeResponses')
  const secretBlock = responses.text('PASSWORD_CLAIM_SECRET_BLOCK')
  const proof = {
    secretBlock,
    timestamp: responses.text('TIMESTAMP'),
    signature: responses.text('PASSWORD_CLAIM_SIGNATURE'),
  }
  const pending = pool.exchanges.take(secretBlock)
  if (pending?.clientId !== client.id) throw cognitoErrors.invalidSession()
  if (!(await pool.users.find(pending.username))) throw cognitoErrors.wrongPassword()
  const user = await checkPassword(pool, pending.username, () => pending.exchange.accepts(proof))
  return await nextStep({ pool, client, user, metadata })
}
