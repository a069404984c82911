import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from './support/connect'
import { startApi, type TestApi } from './support/startApi'

const authorizer = `exports.handler = async (event) => {
  if (event.authorizationToken === 'broken') throw new Error('broken')
  if (event.authorizationToken === 'silent') return
  const { apiId, accountId, requestId, ...asked } = event.requestContext
  return {
    isAuthorized: event.authorizationToken === 'letmein',
    resolverContext: { asked: JSON.stringify(asked) },
    deniedFields: ['user.phone', 'arn:aws:appsync:eu-west-1:111111111111:apis/x/types/User/fields/email'],
  }
}`
const user = `export function request(ctx) { return { payload: { name: 'a', phone: '1', email: 'e', seen: ctx.identity } } }
export function response(ctx) { return ctx.result }`

let api: TestApi
beforeAll(async () => {
  api = await startApi({
    schema: `type User { name: String phone: String email: String seen: AWSJSON } type Query { user: User }
      type Mutation { go: User } type Subscription { onGo: User @aws_subscribe(mutations: ["go"]) }`,
    modes: ['AWS_LAMBDA'],
    lambdas: { authorizer },
    resolvers: { 'Query.user': { source: 'NONE', code: user }, 'Mutation.go': { source: 'NONE', code: user } },
  })
})
afterAll(() => api.close())

test('the function lets in, tells resolvers, and hides fields', async () => {
  const { data, errors } = await api.ask(
    'query Q($a: Int) { user { name phone email seen } }'.replace('($a: Int)', ''),
    {},
    { authorization: 'letmein' },
  )
  expect(errors).toBeUndefined()
  const shown = data?.['user'] as Record<string, unknown>
  expect(shown).toMatchObject({ name: 'a', phone: null, email: null })
  const { resolverContext } = JSON.parse(String(shown['seen'])) as { resolverContext: { asked: string } }
  expect(JSON.parse(resolverContext.asked)).toEqual({
    queryString: 'query Q { user { name phone email seen } }',
    operationName: null,
    variables: {},
  })
})

test.each(['nobody', 'broken', 'silent'])('%s does not get in', async (authorization) => {
  const response = await api.post('{"query":"{ user { name } }"}', { authorization })
  expect(response.status).toBe(401)
})

test('connections are asked about too', async () => {
  const client = await connect(api, { Authorization: 'letmein' })
  await client.subscribe('s', 'subscription { onGo { name phone } }')
  await api.ask('mutation { go { name phone } }', {}, { authorization: 'letmein' })
  expect((await client.next('data')).payload?.data).toEqual({ onGo: { name: 'a', phone: null } })
  client.close()
})
