import { once } from 'node:events'
import type { IncomingMessage, Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { createGraphqlApis } from '../../../../local/appsync/createGraphqlApis'
import type { OnOperation } from '../../../../local/appsync/server/OnOperation'
import { createTables } from '../../../../local/dynamodb/createTables'
import { startDynamoDb } from '../../../../local/dynamodb/startDynamoDb'
import { answerError } from '../../../../local/front/answerError'
import { createExchange } from '../../../../local/front/createExchange'
import { createIam } from '../../../../local/iam/createIam'
import { createLambda } from '../../../../local/lambda/createLambda'
import type { JsonObject } from '../../../../local/services'
import { assemblyOf } from '../../support/assemblyOf'
import type { ApiPlan } from './ApiPlan'
import { planResources } from './planResources'
import { tokenFor, trustingPools } from './testTokens'

/** What GraphQL answers. */
export interface Answer {
  data?: Record<string, unknown> | null
  errors?: Record<string, unknown>[]
  extensions?: Record<string, unknown>
}

export type TestApi = Awaited<ReturnType<typeof startApi>>

/** Starts an API with what it needs, behind a server of its own. */
export async function startApi(
  plan: ApiPlan,
  hooks: { onOperation?: OnOperation; log?: (level: string, line: string) => void } = {},
) {
  const assembly = assemblyOf({ resources: planResources(plan) })
  const iam = createIam(assembly)
  const dynamodb = await startDynamoDb({ assembly, iam })
  await createTables(assembly, dynamodb)
  const lambda = createLambda({ assembly, iam, address: 'http://localhost:1' })
  const userPools = { ...trustingPools, api: () => Promise.resolve() }
  const options = { assembly, iam, dynamodb, lambda, userPools, ...hooks }
  const [api] = (await createGraphqlApis(options)).values()
  if (!api) throw new Error('The plan has no API.')
  const server = createServer((request, response) => {
    const exchange = createExchange(request, response, address)
    api.http(exchange).catch((error: unknown) => answerError(exchange, error))
  })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => api.upgrade(request, socket, head))
  const address = await listen(server)
  const [key] = assembly.byType('AWS::AppSync::ApiKey')
  const apiKey = key ? assembly.attribute(key, 'ApiKey') : ''
  const poolId = assembly.byType('AWS::Cognito::UserPool')[0]?.physicalId ?? ''
  const role = (logicalId: string): string => {
    const resource = assembly.resources.find((candidate) => candidate.logicalId === logicalId)
    return resource ? assembly.attribute(resource, 'Arn') : ''
  }
  const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${address}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
  const ask = async (
    query: string,
    variables: JsonObject = {},
    headers: Record<string, string> = { 'x-api-key': apiKey },
  ): Promise<Answer> => {
    const response = await post(JSON.stringify({ query, variables }), headers)
    return (await response.json()) as Answer
  }
  return {
    address,
    apiKey,
    poolId,
    assembly,
    iam,
    dynamodb,
    post,
    ask,
    clientRole: role('ClientRole'),
    token: (claims: { sub: string; exp?: number; groups?: string[] }) => tokenFor(claims, poolId),
    as: (sub: string, groups?: string[]) => ({ authorization: tokenFor({ sub, ...(groups && { groups }) }, poolId) }),
    async close() {
      server.closeAllConnections()
      await Promise.all([new Promise((done) => server.close(done)), api.close(), lambda.close()])
      await dynamodb.close()
    },
  }
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
