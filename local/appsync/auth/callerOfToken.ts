import type { Json, TokenClaims, UserPools } from '../../services'
import { HttpError } from '../errors/HttpError'
import type { AuthSettings, TrustedPool } from './AuthSettings'
import type { Caller } from './Caller'
import { poolOfToken } from './poolOfToken'
import type { ShownCredentials } from './ShownCredentials'
import { sourceAddresses } from './sourceAddresses'

/** A caller who is signed in to one of the user pools, by access or id token. */
export async function callerOfToken(
  token: string,
  shown: ShownCredentials,
  settings: AuthSettings,
  userPools: UserPools,
): Promise<Caller> {
  if (!token.includes('.')) throw new HttpError(401, 'UnauthorizedException', 'Unable to parse JWT token.')
  const pool = poolOfToken(token, settings) ?? settings.pools[0]
  if (!pool) throw new HttpError(401, 'UnauthorizedException', 'You are not authorized to make this call.')
  const claims = await userPools.verify(pool.userPoolId, token)
  if (!isForClient(claims, pool)) throw new HttpError(401, 'UnauthorizedException', 'Token is not issued for this API.')
  const groups = listOfText(claims['cognito:groups'])
  return {
    mode: 'AMAZON_COGNITO_USER_POOLS',
    key: `${claims.iss}/${claims.sub}`,
    groups: groups ?? [],
    expiresAt: claims.exp * 1000,
    identity: {
      sub: claims.sub,
      issuer: claims.iss,
      username: claims['cognito:username'] ?? claims.username ?? claims.sub,
      groups,
      claims,
      sourceIp: sourceAddresses(shown),
      defaultAuthStrategy: pool.allowsByDefault ? 'ALLOW' : 'DENY',
    },
  }
}

function isForClient(claims: TokenClaims, { clientIds }: TrustedPool): boolean {
  if (!clientIds) return true
  const clientId = claims.client_id ?? claims.aud
  return typeof clientId === 'string' && clientIds.test(clientId)
}

function listOfText(value: Json | undefined): string[] | null {
  return Array.isArray(value) ? value.map(String) : null
}
