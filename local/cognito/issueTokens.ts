import { randomUUID } from 'node:crypto'
import type { JsonObject } from '../services'
import type { ClientSettings } from './ClientSettings'
import { customiseClaims } from './customiseClaims'
import type { Pool } from './Pool'
import type { Session } from './Sessions'
import type { TokenRequest } from './TokenRequest'
import type { User } from './User'

/** Access and id token of a session. */
export async function issueTokens(issue: TokenRequest, session: Session, source: string): Promise<JsonObject> {
  const { pool, client, user } = issue
  const now = Math.floor(Date.now() / 1000)
  const groups = orderedGroups(pool, user)
  const both = {
    sub: user.sub,
    ...(groups.length > 0 && { 'cognito:groups': groups }),
    iss: pool.issuer,
    origin_jti: session.id,
    event_id: randomUUID(),
    auth_time: session.authTime,
    iat: now,
  }
  const claims = await customiseClaims(issue, source, {
    id: {
      ...readableAttributes(client, user),
      ...both,
      'cognito:username': user.username,
      aud: client.id,
      token_use: 'id',
      exp: now + client.idSeconds,
      jti: randomUUID(),
    },
    access: {
      ...both,
      client_id: client.id,
      token_use: 'access',
      scope: 'aws.cognito.signin.user.admin',
      exp: now + client.accessSeconds,
      jti: randomUUID(),
      username: user.username,
    },
  })
  return {
    AccessToken: pool.key.sign(claims.access),
    IdToken: pool.key.sign(claims.id),
    TokenType: 'Bearer',
    ExpiresIn: client.accessSeconds,
  }
}

function orderedGroups(pool: Pool, { groups }: User): string[] {
  const precedence = (group: string) => pool.groups.get(group) ?? Number.MAX_SAFE_INTEGER
  return groups.filter((group) => pool.groups.has(group)).sort((a, b) => precedence(a) - precedence(b))
}

function readableAttributes({ readable }: ClientSettings, { attributes }: User): JsonObject {
  const entries = Object.entries(attributes).filter(([name]) => readable === undefined || readable.includes(name))
  return Object.fromEntries(
    entries.map(([name, value]) => [name, name.endsWith('_verified') ? value === 'true' : value]),
  )
}
