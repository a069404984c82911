import { AwsError } from '../AwsError'
import type { TokenClaims } from '../services'
import { cognitoErrors } from './cognitoErrors'
import type { Pool } from './Pool'
import type { User } from './User'
import { verifyToken } from './verifyToken'

/** Who an access token stands for, unless it was revoked meanwhile. */
export async function requireMember(pool: Pool, token: string): Promise<{ user: User; claims: TokenClaims }> {
  const claims = readAccessToken(pool, token)
  const { username, origin_jti: sessionId } = claims
  const session = typeof sessionId === 'string' ? await pool.sessions.get(sessionId) : undefined
  const user = typeof username === 'string' ? await pool.users.find(username) : undefined
  if (!user) throw cognitoErrors.userNotFound()
  if (session?.sessionNumber !== user.sessionNumber) throw cognitoErrors.notAuthorized('Access Token has been revoked')
  if (!user.enabled) throw cognitoErrors.disabled()
  return { user, claims }
}

function readAccessToken(pool: Pool, token: string): TokenClaims {
  try {
    const claims = verifyToken(pool, token)
    if (claims.token_use === 'access') return claims
  } catch (error) {
    if (!(error instanceof AwsError)) throw error
    const isOld = error.message.includes('expired')
    throw cognitoErrors.notAuthorized(isOld ? 'Access Token has expired' : 'Invalid Access Token')
  }
  throw cognitoErrors.notAuthorized('Invalid Access Token')
}
