import type { Pool } from './Pool'

/** The pool's public keys, or its OpenID configuration; undefined for any other path. */
export function discoveryDocument(pools: ReadonlyMap<string, Pool>, path: string): Record<string, unknown> | undefined {
  const [, poolId = '', name = ''] = /^\/([^/]+)\/\.well-known\/([\w.-]+)$/.exec(path) ?? []
  const pool = pools.get(poolId)
  if (pool && name === 'jwks.json') return { keys: [pool.key.jwk()] }
  if (!pool || name !== 'openid-configuration') return undefined
  return {
    issuer: pool.issuer,
    jwks_uri: `${pool.issuer}/.well-known/jwks.json`,
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'token'],
    scopes_supported: ['openid', 'email', 'phone', 'profile'],
    subject_types_supported: ['public'],
  }
}
