import type { JsonObject } from '../services'
import { announceConfirmation } from './announceConfirmation'
import { issueTokens } from './issueTokens'
import { runTrigger } from './runTrigger'
import type { TokenRequest } from './TokenRequest'

/** Signs a user in: a new session, and its three tokens as Cognito's `AuthenticationResult`. */
export async function signIn(issue: TokenRequest, source = 'TokenGeneration_Authentication'): Promise<JsonObject> {
  const { pool, client, user, metadata } = issue
  await announceConfirmation(pool, user, metadata)
  await runTrigger(pool, 'PostAuthentication', {
    source: 'PostAuthentication_Authentication',
    clientId: client.id,
    username: user.username,
    request: { userAttributes: { ...user.attributes }, newDeviceUsed: false, clientMetadata: metadata },
  })
  const { session, refreshToken } = await pool.sessions.start(user, client.id, client.refreshSeconds)
  return { ...(await issueTokens(issue, session, source)), RefreshToken: refreshToken }
}
