import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { connect, listen } from './support/connect'
import { startApi, type TestApi } from './support/startApi'

const schema = /* GraphQL */ `
  type Message @aws_api_key @aws_cognito_user_pools @aws_iam {
    id: ID!
    room: String
    text: String
    memberIds: [ID!]
    secret: String @aws_iam
  }
  type Query {
    hello: String
  }
  type Mutation {
    send(id: ID!, room: String, text: String, memberIds: [ID!]): Message @aws_api_key @aws_cognito_user_pools @aws_iam
    leave(member: ID!): Boolean
  }
  type Subscription {
    onSend(room: String): Message @aws_subscribe(mutations: ["send"]) @aws_api_key @aws_cognito_user_pools
    onMine: Message @aws_subscribe(mutations: ["send"]) @aws_cognito_user_pools
    onRefused: Message @aws_subscribe(mutations: ["send"])
  }
`
const echo = `export function request(ctx) { return { payload: { ...ctx.args, secret: 's' } } }
export function response(ctx) { return ctx.result }`
const imports = `import { util, extensions } from '@aws-appsync/utils'\nexport function request() { return {} }\n`

let api: TestApi
beforeAll(async () => {
  api = await startApi({
    schema,
    modes: ['API_KEY', 'AMAZON_COGNITO_USER_POOLS', 'AWS_IAM'],
    resolvers: {
      'Mutation.send': { source: 'NONE', code: echo },
      'Mutation.leave': {
        source: 'NONE',
        code: `${imports}export function response(ctx) {
          extensions.invalidateSubscriptions({ subscriptionField: 'onMine', payload: { member: ctx.args.member } })
          return true
        }`,
      },
      'Subscription.onMine': {
        source: 'NONE',
        code: `${imports}export function response(ctx) {
          extensions.setSubscriptionFilter(util.transform.toSubscriptionFilter({ memberIds: { contains: ctx.identity.sub } }))
          extensions.setSubscriptionInvalidationFilter(util.transform.toSubscriptionFilter({ member: { eq: ctx.identity.sub } }))
          return null
        }`,
      },
      'Subscription.onRefused': {
        source: 'NONE',
        code: `${imports}export function response() { util.unauthorized() }`,
      },
    },
  })
})
afterAll(() => api.close())

const send =
  'mutation($id: ID!, $room: String, $memberIds: [ID!]) { send(id: $id, room: $room, memberIds: $memberIds) { id room memberIds } }'

test('a connection is acknowledged and kept alive', async () => {
  const client = await connect(api)
  expect(client.socket.protocol).toBe('graphql-ws')
  client.send({ type: 'connection_init' })
  expect(await client.next('connection_ack')).toEqual({
    type: 'connection_ack',
    payload: { connectionTimeoutMs: 300_000 },
  })
  await client.next('ka')
  client.close()
})

test('a subscriber hears what a mutation selected, and nothing after stop', async () => {
  const client = await connect(api)
  await client.subscribe('s', 'subscription { onSend { id room text __typename } }')
  await api.ask(send, { id: '1', room: 'a' })
  const { payload } = await client.next('data', 's')
  expect(payload).toEqual({ data: { onSend: { id: '1', room: 'a', text: null, __typename: 'Message' } } })
  client.send({ id: 's', type: 'stop' })
  await client.next('complete', 's')
  await api.ask(send, { id: '2' })
  expect(client.arrived).toEqual([])
  client.close()
})

test('an argument filters, null asks for no room, and leaving it out asks for all', async () => {
  const client = await connect(api)
  const query = 'subscription($room: String) { onSend(room: $room) { id } }'
  await client.subscribe('room', query, { room: 'a' })
  await client.subscribe('none', query, { room: null })
  await client.subscribe('all', query)
  await api.ask(send, { id: 'a', room: 'a' })
  await api.ask(send, { id: 'b', room: 'b' })
  await api.ask(send, { id: 'c' })
  await client.subscribe('last', query)
  const heard = (id: string) =>
    client.arrived.filter((message) => message.id === id).map(({ payload }) => payload?.data?.['onSend'])
  expect(heard('room')).toEqual([{ id: 'a' }])
  expect(heard('none')).toEqual([{ id: 'c' }])
  expect(heard('all')).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }])
  client.close()
})

test('the server filters by who listens', async () => {
  const amara = await connect(api, api.as('amara'))
  const bo = await connect(api, api.as('bo'))
  await amara.subscribe('s', 'subscription { onMine { id } }')
  await bo.subscribe('s', 'subscription { onMine { id } }')
  await api.ask(send, { id: '1', memberIds: ['amara', 'cy'] })
  await api.ask(send, { id: '2', memberIds: ['amara', 'bo'] })
  expect((await bo.next('data')).payload?.data).toEqual({ onMine: { id: '2' } })
  expect((await amara.next('data')).payload?.data).toEqual({ onMine: { id: '1' } })
  amara.close()
  bo.close()
})

test('a member who leaves hears no more', async () => {
  const client = await connect(api, api.as('amara'))
  await client.subscribe('s', 'subscription { onMine { id } }')
  await api.ask('mutation { leave(member: "amara") }')
  expect((await client.next('error', 's')).payload?.errors).toMatchObject([{ message: 'Subscription complete.' }])
  await once(client.socket, 'close')
})

test.each([
  ['no such field', 'subscription { onSend { nope } }', /FieldUndefined/],
  ['a mutation', 'mutation { leave(member: "a") }', /subscriptions only/],
  [
    'a field for members only',
    'subscription { onMine { id } }',
    /Not Authorized to access onMine on type Subscription/,
  ],
  ['a resolver that refuses', 'subscription { onRefused { id } }', /Not Authorized to access onRefused/],
])('%s does not start', async (_what, query, message) => {
  const client = await connect(api)
  client.start('s', query)
  const { payload } = await client.next('error', 's')
  expect(String(payload?.errors?.[0]?.['message'])).toMatch(message)
  client.close()
})

test('a field that the listener may not read stays closed in what is pushed', async () => {
  const client = await connect(api)
  await client.subscribe('s', 'subscription { onSend { id secret } }')
  await api.ask('mutation { send(id: "1") { id secret } }')
  const { payload } = await client.next('data', 's')
  expect(payload?.data).toEqual({ onSend: { id: '1', secret: null } })
  client.close()
})

test('a stranger cannot connect', async () => {
  const client = await connect(api, { 'x-api-key': 'da2-wrong' })
  client.send({ type: 'connection_init' })
  expect(await client.next('connection_error')).toEqual({
    type: 'connection_error',
    payload: {
      errors: [
        { errorType: 'UnauthorizedException', message: 'You are not authorized to make this call.', errorCode: 401 },
      ],
    },
  })
})

test('the same id cannot be used twice, nor more than a hundred', async () => {
  const client = await connect(api)
  const query = 'subscription { onSend { id } }'
  await client.subscribe('0', query)
  client.start('0', query)
  expect((await client.next('error', '0')).payload?.errors).toMatchObject([{ errorType: 'DuplicatedOperationError' }])
  for (let id = 1; id < 100; id += 1) await client.subscribe(String(id), query)
  client.start('100', query)
  const { payload } = await client.next('error', '100')
  expect(payload?.errors).toMatchObject([{ errorType: 'MaxSubscriptionsReachedError' }])
  client.close()
})

test('a subscription ends with its token', async () => {
  const credentials = { authorization: api.token({ sub: 'amara', exp: Date.now() / 1000 + 0.3 }) }
  const client = await connect(api, credentials)
  await client.subscribe('s', 'subscription { onMine { id } }')
  const { payload } = await client.next('error', 's')
  expect(payload?.errors).toMatchObject([{ errorType: 'UnauthorizedException', message: 'Token expired' }])
  await api.ask(send, { id: '1', memberIds: ['amara'] })
  expect(client.arrived).toEqual([])
  client.close()
})

test('credentials may come in the query or as plain headers', async () => {
  const address = `${api.address.replace('http', 'ws')}/graphql`
  const header = Buffer.from(JSON.stringify({ host: 'x', 'x-api-key': api.apiKey })).toString('base64')
  for (const open of [
    () => new WebSocket(`${address}?header=${encodeURIComponent(header)}&payload=e30=`, ['graphql-ws']),
    () => new WebSocket(`${address}/realtime`, ['graphql-ws'], { headers: { 'x-api-key': api.apiKey } }),
  ]) {
    const client = await listen(open(), { 'x-api-key': api.apiKey })
    client.send({ type: 'connection_init' })
    await client.next('connection_ack')
    client.close()
  }
})
