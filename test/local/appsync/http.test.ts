import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from './support/startApi'

const schema = 'type Query { hello(name: String): String two: Int } type Mutation { go: Int }'
const code = `export function request(ctx) { return { payload: ctx.args.name ?? 'nobody' } }
export function response(ctx) { return ctx.result }`

let api: TestApi
const seen: unknown[] = []
beforeAll(async () => {
  api = await startApi(
    { schema, resolvers: { 'Query.hello': { source: 'NONE', code } } },
    { onOperation: (operation) => seen.push(operation) },
  )
})
afterAll(() => api.close())

const key = () => ({ 'x-api-key': api.apiKey })

test('a query is answered as JSON that no cache keeps', async () => {
  const response = await api.post('{"query":"{ hello }"}', key())
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/json;charset=UTF-8')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.json()).toEqual({ data: { hello: 'nobody' } })
})

test.each([
  ['nothing', '', 'Request body is empty.'],
  ['no JSON', 'meow', 'Unable to parse GraphQL query.'],
  ['an empty object', '{}', 'Unable to parse GraphQL query.'],
  ['a list of requests', '[{"query":"{ hello }"}]', 'Unable to parse GraphQL query.'],
  ['a broken query', '{"query":"{ hello "}', 'Unable to parse GraphQL query.'],
  ['variables in a list', '{"query":"{ hello }","variables":[]}', 'Variables must be an object.'],
])('%s is malformed', async (_what, body, message) => {
  const response = await api.post(body, key())
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({ errors: [{ errorType: 'MalformedHttpRequestException', message }] })
})

test('a form, as any web page could send it, is not taken', async () => {
  const headers = { ...key(), 'content-type': 'application/x-www-form-urlencoded' }
  const response = await api.post('query=mutation{go}', headers)
  expect(response.status).toBe(400)
})

test('a mutation cannot hide in a link', async () => {
  const response = await fetch(`${api.address}/graphql?query={hello}`, { headers: key() })
  expect(response.status).toBe(405)
})

test('a body of more than a megabyte is refused before it is read', async () => {
  const response = await api.post(
    JSON.stringify({ query: '{ hello }', variables: { a: 'x'.repeat(1_100_000) } }),
    key(),
  )
  expect(response.status).toBe(413)
  expect(await response.json()).toMatchObject({ errors: [{ errorType: 'RequestEntityTooLargeException' }] })
})

test('one of several operations is chosen by its name', async () => {
  const query = 'query A { hello } query B { hello(name: "b") }'
  const ask = async (operationName?: string) => {
    const response = await api.post(JSON.stringify({ query, operationName }), key())
    return (await response.json()) as unknown
  }
  expect(await ask('B')).toEqual({ data: { hello: 'b' } })
  expect(await ask()).toMatchObject({ errors: [{ errorType: 'BadRequestException' }] })
  expect(await ask('C')).toMatchObject({ errors: [{ message: "Unknown operation named 'C'." }] })
})

test('a prototype in the variables does nothing', async () => {
  const body = '{"query":"query($name: String) { hello(name: $name) }","variables":{"__proto__":{"name":"evil"}}}'
  const response = await api.post(body, key())
  expect(await response.json()).toEqual({ data: { hello: 'nobody' } })
})

test('a subscription is sent to the real-time endpoint', async () => {
  const plan = `${schema} type Subscription { onGo: Int @aws_subscribe(mutations: ["go"]) }`
  const other = await startApi({ schema: plan })
  expect(await other.ask('subscription { onGo }')).toMatchObject({ errors: [{ errorType: 'UnsupportedOperation' }] })
  await other.close()
})

test('who asks for a trace sees how often DynamoDB was asked', async () => {
  const answer = await api.ask('{ hello }', {}, { ...key(), 'x-local-trace': '1' })
  expect(answer.extensions).toEqual({ trace: { dynamodbRequests: {} } })
  expect(seen).toContainEqual(expect.objectContaining({ field: 'hello', dynamodbRequests: 0, errors: [] }))
})
