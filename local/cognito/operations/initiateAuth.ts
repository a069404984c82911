import type { JsonObject } from '../../services'
import type { ClientCall } from '../Calls'
import { cognitoErrors } from '../cognitoErrors'
import { refreshTokens } from '../refreshTokens'
import { requireSecretHash } from '../requireSecretHash'
import { signInByPassword } from '../signInByPassword'
import { startExchange } from '../startExchange'

/** The first step of each way to sign in that the client allows. */
export async function initiateAuth(call: ClientCall): Promise<JsonObject> {
  const flow = call.input.text('AuthFlow')
  const parameters = call.input.within('AuthParameters')
  if (flow === 'REFRESH_TOKEN_AUTH' || flow === 'REFRESH_TOKEN') {
    requireFlow(call, 'REFRESH_TOKEN_AUTH')
    return {
      ChallengeParameters: {},
      AuthenticationResult: await refreshTokens(call, parameters.text('REFRESH_TOKEN')),
    }
  }
  if (flow !== 'USER_SRP_AUTH' && flow !== 'USER_PASSWORD_AUTH')
    throw cognitoErrors.invalid('Initiate Auth method not supported.')
  requireFlow(call, flow)
  const username = parameters.optionalText('USERNAME')
  if (!username) throw cognitoErrors.invalid('Missing required parameter USERNAME')
  requireSecretHash(call.client, username, parameters.optionalText('SECRET_HASH'))
  if (flow === 'USER_SRP_AUTH') return await startExchange(call, username, parameters.optionalText('SRP_A') ?? '')
  const password = parameters.optionalText('PASSWORD')
  if (!password) throw cognitoErrors.invalid('Missing required parameter PASSWORD')
  return await signInByPassword(call, username, password)
}

function requireFlow({ client }: ClientCall, flow: string) {
  const isAllowed = client.flows.includes(`ALLOW_${flow}`) || client.flows.includes(flow)
  if (!isAllowed) throw cognitoErrors.invalid(`${flow} flow not enabled for this client`)
}
