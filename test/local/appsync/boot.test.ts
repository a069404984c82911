import { expect, test } from 'vitest'
import type { ApiPlan } from './support/ApiPlan'
import { startApi } from './support/startApi'

const code = 'export function request() { return {} }\nexport function response() { return null }'
const hello: ApiPlan = {
  schema: 'type Query { hello: String }',
  resolvers: { 'Query.hello': { source: 'NONE', code } },
}

test.each<[string, ApiPlan, string]>([
  ['a way of authorization', { ...hello, modes: ['OPENID_CONNECT'] }, 'OPENID_CONNECT is not implemented here'],
  [
    'a scalar of its own',
    { schema: 'scalar Money type Query { a: Money }' },
    'scalar Money: AppSync has no custom scalars',
  ],
  ['a resolver of no field', { ...hello, resolvers: { 'Query.gone': { source: 'NONE', code } } }, 'Query.gone'],
  [
    'a data source that is not there',
    { ...hello, resolvers: { 'Query.hello': { source: 'Gone', code } } },
    'no data source Gone',
  ],
  [
    'eleven functions in a pipeline',
    {
      ...hello,
      resolvers: { 'Query.hello': { code, steps: Array.from({ length: 11 }, () => ({ source: 'NONE', code })) } },
    },
    'at most 10 functions',
  ],
  [
    'a subscription to no mutation',
    {
      schema:
        'type Query { a: Int } type Mutation { b: Int } type Subscription { c: Int @aws_subscribe(mutations: ["x"]) }',
    },
    'Subscription.c: there is no mutation x',
  ],
  [
    'code that AppSync would not take',
    { ...hello, resolvers: { 'Query.hello': { source: 'NONE', code: `${code}\nwhile (1) {}` } } },
    'while is not supported',
  ],
])('%s is refused by name', async (_what, plan, message) => {
  await expect(startApi(plan)).rejects.toThrow(message)
})

test('an API without resolvers still answers', async () => {
  const api = await startApi({ schema: 'type Query { hello: String }' })
  expect(await api.ask('{ hello __typename }')).toEqual({ data: { hello: null, __typename: 'Query' } })
  expect((await api.ask('{ __schema { queryType { name } } }')).data).toEqual({
    __schema: { queryType: { name: 'Query' } },
  })
  await api.close()
})

test('environment variables reach the resolvers, and stay as they are', async () => {
  const read = `export function request(ctx) { return { payload: ctx.env.TABLE } }\nexport function response(ctx) { return ctx.result }`
  const write = `export function request(ctx) { ctx.env.TABLE = 'x'; return {} }\nexport function response() { return 'out' }`
  const api = await startApi({
    schema: 'type Query { read: String write: String }',
    api: { EnvironmentVariables: { TABLE: 'Listings' } },
    resolvers: { 'Query.read': { source: 'NONE', code: read }, 'Query.write': { source: 'NONE', code: write } },
  })
  expect((await api.ask('{ write }')).errors).toMatchObject([{ errorType: 'Code' }])
  expect(await api.ask('{ read }')).toEqual({ data: { read: 'Listings' } })
  await api.close()
})

test('limits of depth and resolvers are told from other errors', async () => {
  const api = await startApi({
    schema: 'type Node { next: Node name: String } type Query { node: Node a: String }',
    api: { QueryDepthLimit: 2, ResolverCountLimit: 2 },
    resolvers: { 'Query.a': { source: 'NONE', code } },
  })
  expect(await api.ask('{ node { next { name } } }')).toMatchObject({
    data: null,
    errors: [{ errorType: 'QueryDepthLimitReached' }],
  })
  expect(await api.ask('{ node { name } one: a two: a three: a }')).toMatchObject({
    data: { one: null, two: null, three: null },
    errors: [{ path: ['three'], errorType: 'ResolverExecutionLimitReached' }],
  })
  await api.close()
})
