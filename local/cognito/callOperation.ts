import { AwsError } from '../AwsError'
import type { Iam, JsonObject, SignedRequest } from '../services'
import { cognitoErrors } from './cognitoErrors'
import type { Input } from './Input'
import { operations } from './operations'
import type { Pool } from './Pool'
import { requireClient } from './requireClient'
import { requireMember } from './requireMember'

/** Calls an operation by name, once it is clear for whom. */
export async function callOperation(
  pools: ReadonlyMap<string, Pool>,
  iam: Iam,
  name: string,
  input: Input,
  request: SignedRequest,
): Promise<JsonObject> {
  const metadata = input.map('ClientMetadata')
  const byClient = operations.client[name]
  if (byClient) {
    const pool = poolOfClient(pools, input.text('ClientId'))
    return await byClient({ pool, client: requireClient(pool, input), input, metadata })
  }
  const byMember = operations.member[name]
  if (byMember) {
    const { pool, client, token } = poolOfToken(pools, input.text('AccessToken'))
    const { user, claims } = await requireMember(pool, token)
    return await byMember({ pool, client, input, metadata, user, claims })
  }
  const byAdmin = operations.admin[name]
  if (!byAdmin) throw new AwsError('UnknownOperationException', `The operation ${name} is not answered here.`)
  const principal = iam.authenticate(request)
  const pool = pools.get(input.text('UserPoolId'))
  if (!pool) throw cognitoErrors.notFound(`User pool ${input.text('UserPoolId')} does not exist.`)
  iam.authorise(principal, `cognito-idp:${name}`, pool.settings.arn)
  return await byAdmin({ pool, input, metadata })
}

function poolOfClient(pools: ReadonlyMap<string, Pool>, clientId: string): Pool {
  const pool = [...pools.values()].find(({ clients }) => clients.has(clientId))
  if (!pool) throw cognitoErrors.notFound(`User pool client ${clientId} does not exist.`)
  return pool
}

/** Which pool to ask stands in the token itself; whether that is true is checked next. */
function poolOfToken(pools: ReadonlyMap<string, Pool>, token: string) {
  for (const pool of pools.values()) {
    const client = pool.clients.get(clientIdIn(token))
    if (client) return { pool, client, token }
  }
  throw cognitoErrors.notAuthorized('Invalid Access Token')
}

function clientIdIn(token: string): string {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    if (typeof payload === 'object' && payload !== null && 'client_id' in payload) return String(payload.client_id)
  } catch {
    throw cognitoErrors.notAuthorized('Invalid Access Token')
  }
  return ''
}
