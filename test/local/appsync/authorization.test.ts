import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from './support/connect'
import { signedHeaders } from '../support/signedHeaders'
import { startApi, type TestApi } from './support/startApi'

const schema = /* GraphQL */ `
  type Post @aws_api_key @aws_cognito_user_pools @aws_iam {
    id: ID!
    draft: String @aws_cognito_user_pools(cognito_groups: ["editors"])
    audit: String @aws_iam
  }
  type Plain {
    id: ID!
  }
  type Query {
    post: Post @aws_api_key @aws_cognito_user_pools @aws_iam
    open: Plain @aws_api_key @aws_cognito_user_pools
    who: AWSJSON @aws_api_key @aws_cognito_user_pools @aws_iam
    members: String
    machines: String @aws_iam
  }
  type Mutation {
    publish: Post @aws_iam
    purge: Post @aws_iam
  }
  type Subscription {
    onPublish: Post @aws_subscribe(mutations: ["publish"]) @aws_cognito_user_pools
  }
`
const gives = (value: string) => ({
  source: 'NONE',
  code: `import { util } from '@aws-appsync/utils'
export function request(ctx) { return { payload: ${value} } }
export function response(ctx) { return ctx.result }`,
})
const post = gives(`{ id: '1', draft: 'd', audit: 'a' }`)

let api: TestApi
beforeAll(async () => {
  api = await startApi({
    schema,
    modes: ['AMAZON_COGNITO_USER_POOLS', 'API_KEY', 'AWS_IAM'],
    clientMay: [
      { Action: 'appsync:GraphQL', Resource: { 'Fn::Sub': '${Api.Arn}/types/Mutation/fields/publish' } },
      { Action: 'appsync:GraphQL', Resource: { 'Fn::Sub': '${Api.Arn}/types/Query/*' } },
    ],
    resolvers: {
      'Query.post': post,
      'Query.open': gives(`{ id: '1' }`),
      'Query.who': gives('{ identity: ctx.identity, type: util.authType() }'),
      'Query.members': gives(`'m'`),
      'Query.machines': gives(`'x'`),
      'Mutation.publish': post,
      'Mutation.purge': post,
    },
  })
})
afterAll(() => api.close())

const denied = (name: string, type: string) => `Not Authorized to access ${name} on type ${type}`
const askSigned = async (query: string): Promise<{ data: unknown; errors?: { message: string }[] }> => {
  const body = JSON.stringify({ query })
  const response = await api.post(body, signedHeaders(api, api.clientRole, '/graphql', body))
  return (await response.json()) as { data: unknown }
}

test('without directives a field is for the default way alone', async () => {
  expect(await api.ask('{ members }', {}, api.as('amara'))).toEqual({ data: { members: 'm' } })
  const { data, errors } = await api.ask('{ members }')
  expect(data).toEqual({ members: null })
  expect(errors).toEqual([
    {
      path: ['members'],
      data: null,
      errorType: 'Unauthorized',
      errorInfo: null,
      locations: [{ line: 1, column: 3, sourceName: null }],
      message: denied('members', 'Query'),
    },
  ])
})

test('a type that does not allow a way closes the fields below an open one', async () => {
  const { errors } = await api.ask('{ open { id } }')
  expect(errors).toMatchObject([{ path: ['open', 'id'], message: denied('id', 'Plain') }])
})

test('a directive on a field overrides that of its type, and may ask for a group', async () => {
  const read = async (groups?: string[]) =>
    (await api.ask('{ post { id draft audit } }', {}, api.as('amara', groups))).data
  expect(await read()).toEqual({ post: { id: '1', draft: null, audit: null } })
  expect(await read(['editors'])).toEqual({ post: { id: '1', draft: 'd', audit: null } })
})

test.each([
  ['no credentials', () => ({}), 'Valid authorization header not provided.'],
  ['a wrong key', () => ({ 'x-api-key': 'da2-nothing' }), 'You are not authorized to make this call.'],
  ['no token at all', () => ({ authorization: 'meow' }), 'Unable to parse JWT token.'],
  ['an expired token', () => ({ authorization: api.token({ sub: 'a', exp: 1 }) }), 'Token has expired.'],
])('%s is answered with 401', async (_what, headers, message) => {
  const response = await api.post('{"query":"{ members }"}', headers())
  expect(response.status).toBe(401)
  expect(response.headers.get('x-amzn-errortype')).toBe('UnauthorizedException')
  expect(await response.json()).toEqual({ errors: [{ errorType: 'UnauthorizedException', message }] })
})

test('a key that has expired is no key', async () => {
  const other = await startApi({ schema: 'type Query { a: String }', keyExpires: 1_700_000_000 })
  expect(await other.ask('{ a }')).toMatchObject({ errors: [{ errorType: 'UnauthorizedException' }] })
  await other.close()
})

test('resolvers see who is calling, each way in its own shape', async () => {
  const who = async (headers?: Record<string, string>) => {
    const { data } = await api.ask('{ who }', {}, headers)
    return JSON.parse(String(data?.['who'])) as { identity: Record<string, unknown> | null; type: string }
  }
  expect(await who()).toEqual({ identity: null, type: 'API Key Authorization' })
  const member = await who({ ...api.as('amara', ['editors']), 'x-forwarded-for': '1.1.1.1, 2.2.2.2' })
  expect(member.type).toBe('User Pool Authorization')
  expect(member.identity).toMatchObject({
    sub: 'amara',
    username: 'amara',
    groups: ['editors'],
    issuer: `http://localhost/${api.poolId}`,
    defaultAuthStrategy: 'ALLOW',
    claims: { token_use: 'access' },
    sourceIp: ['1.1.1.1', '2.2.2.2', '127.0.0.1'],
  })
  const { data } = await askSigned('{ who }')
  expect(JSON.parse((data as { who: string }).who)).toMatchObject({
    type: 'IAM Authorization',
    identity: {
      userArn: expect.stringContaining(':assumed-role/') as string,
      cognitoIdentityId: null,
      sourceIp: ['127.0.0.1'],
    },
  })
})

test('a role reaches the fields that its policy names', async () => {
  expect(await askSigned('mutation { publish { id audit } }')).toEqual({ data: { publish: { id: '1', audit: 'a' } } })
  const { data, errors } = await askSigned('mutation { purge { id } }')
  expect(data).toEqual({ purge: null })
  expect(errors).toMatchObject([{ errorType: 'Unauthorized', message: denied('purge', 'Mutation') }])
})

test('a request that was changed after it was signed is refused', async () => {
  const headers = signedHeaders(api, api.clientRole, '/graphql', '{"query":"{ machines }"}')
  const response = await api.post('{"query":"{ who }"}', headers)
  expect(response.status).toBe(401)
})

test('what a role publishes reaches members who listen', async () => {
  const client = await connect(api, api.as('amara'))
  await client.subscribe('s', 'subscription { onPublish { id } }')
  await askSigned('mutation { publish { id } }')
  expect((await client.next('data')).payload?.data).toEqual({ onPublish: { id: '1' } })
  client.close()
})

test('a role can listen too, if it signs each message', async () => {
  const plan = { schema: schema.replace('@aws_cognito_user_pools\n  }\n', '@aws_iam\n  }\n') }
  const other = await startApi({
    ...plan,
    modes: ['AWS_IAM', 'API_KEY', 'AMAZON_COGNITO_USER_POOLS'],
    clientMay: [{ Action: 'appsync:GraphQL', Resource: '*' }],
    resolvers: { 'Mutation.publish': post },
  })
  const signed = (path: string, body: string) => signedHeaders(other, other.clientRole, path, body)
  const client = await connect(other, signed('/graphql/connect', '{}'))
  const query = 'subscription { onPublish { id } }'
  client.start('s', query, {}, signed('/graphql', JSON.stringify({ query, variables: {} })))
  await client.next('start_ack', 's')
  client.start('t', query, {}, signed('/graphql', '{}'))
  expect((await client.next('error', 't')).payload?.errors).toMatchObject([{ errorType: 'UnauthorizedException' }])
  client.close()
  await other.close()
})
