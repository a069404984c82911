import type { ClientCall } from '../Calls'
import { refreshTokens } from '../refreshTokens'
import { cognitoErrors } from '../cognitoErrors'

/** The newer way to refresh, which proves the client's secret as it is. */
export async function getTokensFromRefreshToken(call: ClientCall) {
  const { client, input } = call
  if (client.secret !== undefined && input.optionalText('ClientSecret') !== client.secret)
    throw cognitoErrors.notAuthorized(`Unable to verify secret for client ${client.id}`)
  return { AuthenticationResult: await refreshTokens(call, input.text('RefreshToken')) }
}
