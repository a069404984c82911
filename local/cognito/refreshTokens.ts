import type { JsonObject } from '../services'
import type { ClientCall } from './Calls'
import { cognitoErrors } from './cognitoErrors'
import { issueTokens } from './issueTokens'

/** New access and id tokens for a session that still stands. The refresh token stays the same. */
export async function refreshTokens({ pool, client, metadata }: ClientCall, refreshToken: string): Promise<JsonObject> {
  const session = await pool.sessions.byRefreshToken(refreshToken)
  if (session?.clientId !== client.id) throw cognitoErrors.notAuthorized('Invalid Refresh Token')
  if (session.expiresAt <= Date.now()) throw cognitoErrors.notAuthorized('Refresh Token has expired')
  const user = await pool.users.find(session.username)
  if (!user) throw cognitoErrors.notAuthorized('Invalid Refresh Token')
  if (!user.enabled) throw cognitoErrors.disabled()
  if (user.sessionNumber !== session.sessionNumber) throw cognitoErrors.notAuthorized('Refresh Token has been revoked')
  return await issueTokens({ pool, client, user, metadata }, session, 'TokenGeneration_RefreshTokens')
}
