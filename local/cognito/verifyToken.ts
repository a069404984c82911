import { AwsError } from '../AwsError'
import { isObject } from '../json/isObject'
import { Properties } from '../Properties'
import type { Json, TokenClaims } from '../services'
import type { Pool } from './Pool'

/** Checks a token of the pool and gives its claims: RS256 by the pool's key, issuer, use, client and expiry. */
export function verifyToken(pool: Pool, token: string, now = Date.now()): TokenClaims {
  const [header = '', payload = '', signature = '', ...more] = token.split('.')
  const { alg, kid } = asRecord(decode(header))
  if (more.length > 0 || alg !== 'RS256' || kid !== pool.key.kid)
    throw unauthorised('The token is not of this user pool.')
  if (!pool.key.verifies(`${header}.${payload}`, signature)) throw unauthorised('The signature of the token is wrong.')
  const claims = asClaims(decode(payload))
  if (claims.iss !== pool.issuer) throw unauthorised('The token is of another issuer.')
  if (claims.token_use !== 'access' && claims.token_use !== 'id') throw unauthorised('The token is of another use.')
  const { aud, client_id: clientId } = claims
  const client = claims.token_use === 'access' ? clientId : aud
  if (typeof client !== 'string' || !pool.clients.has(client)) throw unauthorised('The token is of an unknown client.')
  if (claims.exp * 1000 <= now) throw unauthorised('Token has expired.')
  return claims
}

function decode(part: string): Json {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) as Json
  } catch {
    throw unauthorised('The token is not a JSON web token.')
  }
}

function asRecord(value: Json): Record<string, Json> {
  return isObject(value) ? value : {}
}

function asClaims(value: Json): TokenClaims {
  const claims = new Properties(value)
  const [sub, iss, use, exp] = [claims.text('sub'), claims.text('iss'), claims.text('token_use'), claims.number('exp')]
  if (sub === undefined || iss === undefined || use === undefined || exp === undefined)
    throw unauthorised('The token lacks a claim.')
  return { ...asRecord(value), sub, iss, token_use: use, exp }
}

const unauthorised = (message: string) => new AwsError('UnauthorizedException', message, 401)
