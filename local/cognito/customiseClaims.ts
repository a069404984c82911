import { isObject } from '../json/isObject'
import { Properties } from '../Properties'
import type { Json, JsonObject } from '../services'
import { runTrigger } from './runTrigger'
import type { TokenRequest } from './TokenRequest'

interface Claims {
  id: JsonObject
  access: JsonObject
}

/** What makes a token what it is. A trigger must not change it. */
const RESERVED = new Set(
  'acr amr at_hash auth_time azp exp iat iss jti nbf nonce origin_jti sub token_use aud client_id event_id username cognito:username'.split(
    ' ',
  ),
)

/** Lets the PreTokenGeneration trigger add to and take from the claims: version 1 of the id token only, version 2 of both. */
export async function customiseClaims(issue: TokenRequest, source: string, claims: Claims): Promise<Claims> {
  const { pool, client, user, metadata } = issue
  if (pool.settings.triggers.PreTokenGeneration === undefined) return claims
  const version = pool.settings.tokenTriggerVersion
  const details = version === '1' ? 'claimsOverrideDetails' : 'claimsAndScopeOverrideDetails'
  const response = await runTrigger(pool, 'PreTokenGeneration', {
    source,
    clientId: client.id,
    username: user.username,
    version,
    request: {
      userAttributes: { ...user.attributes, 'cognito:user_status': user.status },
      groupConfiguration: { groupsToOverride: user.groups, iamRolesToOverride: [], preferredRole: null },
      ...(version === '2' && { scopes: ['aws.cognito.signin.user.admin'] }),
      clientMetadata: metadata,
    },
    response: { [details]: null },
  })
  const wanted = new Properties(response).within(details)
  const groups = wanted.within('groupOverrideDetails').texts('groupsToOverride')
  const regroup = (token: JsonObject) => (groups.length > 0 ? { ...token, 'cognito:groups': groups } : token)
  if (version === '1') return { id: override(regroup(claims.id), response[details]), access: regroup(claims.access) }
  const parts = asObject(response[details])
  return {
    id: override(regroup(claims.id), parts['idTokenGeneration']),
    access: rescope(override(regroup(claims.access), parts['accessTokenGeneration']), parts['accessTokenGeneration']),
  }
}

function override(token: JsonObject, details: Json | undefined): JsonObject {
  const { claimsToAddOrOverride, claimsToSuppress } = asObject(details)
  const suppressed = new Set(Array.isArray(claimsToSuppress) ? claimsToSuppress : [])
  const kept = Object.entries(token).filter(([name]) => RESERVED.has(name) || !suppressed.has(name))
  const added = Object.entries(asObject(claimsToAddOrOverride)).filter(([name]) => !RESERVED.has(name))
  return Object.fromEntries([...kept, ...added])
}

function rescope(token: JsonObject, details: Json | undefined): JsonObject {
  const changes = new Properties(details)
  const suppressed = changes.texts('scopesToSuppress')
  const scopes = [new Properties(token).text('scope') ?? '', ...changes.texts('scopesToAdd')]
  return { ...token, scope: scopes.filter((scope) => scope !== '' && !suppressed.includes(scope)).join(' ') }
}

function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}
