import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from './support/startApi'

const schema = /* GraphQL */ `
  type Note @aws_api_key @aws_cognito_user_pools {
    id: ID!
    text: String
    version: Int
  }
  type Notes @aws_api_key @aws_cognito_user_pools {
    items: [Note!]!
    nextToken: String
  }
  type Query @aws_api_key @aws_cognito_user_pools {
    note(id: ID!): Note
    notes(limit: Int, nextToken: String): Notes
    others(limit: Int, nextToken: String): Notes
  }
  type Mutation {
    putNote(id: ID!, text: String): Note
  }
`
const imports = `import { util } from '@aws-appsync/utils'\nimport { get, put, scan } from '@aws-appsync/utils/dynamodb'\n`
const respond = `export function response(ctx) { if (ctx.error) util.error(ctx.error.message, ctx.error.type, ctx.result); return ctx.result }`
const page = `${imports}export function request(ctx) { return scan({ limit: ctx.args.limit, nextToken: ctx.args.nextToken }) }\n${respond}`

let api: TestApi
beforeAll(async () => {
  api = await startApi({
    schema,
    modes: ['API_KEY', 'AMAZON_COGNITO_USER_POOLS'],
    tables: { notes: 'id' },
    resolvers: {
      'Query.note': {
        source: 'notes',
        code: `${imports}export function request(ctx) { return get({ key: { id: ctx.args.id } }) }\n${respond}`,
      },
      'Query.notes': { source: 'notes', code: page },
      'Query.others': { source: 'notes', code: page },
      'Mutation.putNote': {
        source: 'notes',
        code: `${imports}export function request(ctx) {
          return put({ key: { id: ctx.args.id }, item: { text: ctx.args.text }, condition: { id: { attributeExists: false } } })
        }\n${respond}`,
      },
    },
  })
})
afterAll(() => api.close())

test('an item that is put can be read, and is put only once', async () => {
  const put = 'mutation($text: String) { putNote(id: "1", text: $text) { id text } }'
  expect(await api.ask(put, { text: 'a' })).toEqual({ data: { putNote: { id: '1', text: 'a' } } })
  expect(await api.ask('{ note(id: "1") { id text } none: note(id: "2") { id } }')).toEqual({
    data: { note: { id: '1', text: 'a' }, none: null },
  })
  const again = await api.ask(put, { text: 'b' })
  expect(again.data).toEqual({ putNote: null })
  expect(again.errors).toMatchObject([
    { path: ['putNote'], errorType: 'DynamoDB:ConditionalCheckFailedException', data: { id: '1', text: 'a' } },
  ])
  expect(await api.ask(put, { text: 'a' })).toEqual({ data: { putNote: { id: '1', text: 'a' } } })
})

test('pages follow each other, and a token is good for its own field and caller only', async () => {
  for (const id of ['2', '3', '4']) await api.ask(`mutation { putNote(id: "${id}") { id } }`)
  const page = async (field: string, nextToken: string | null, headers?: Record<string, string>) => {
    const answer = await api.ask(
      `query($t: String) { ${field}(limit: 3, nextToken: $t) { items { id } nextToken } }`,
      { t: nextToken },
      headers,
    )
    return {
      ...(answer.data?.[field] as { items: { id: string }[]; nextToken: string | null } | null),
      errors: answer.errors,
    }
  }
  const first = await page('notes', null)
  expect(first.items).toHaveLength(3)
  const token = first.nextToken ?? ''
  expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain('"id"')
  const second = await page('notes', token)
  expect(second.items).toHaveLength(1)
  expect(second.nextToken).toBeNull()
  const swapped = `${token.slice(0, 20)}${token[20] === 'A' ? 'B' : 'A'}${token.slice(21)}`
  const attempts: [string, string, Record<string, string>?][] = [
    ['others', token],
    ['notes', token, api.as('mallory')],
    ['notes', swapped],
    ['notes', `${token}=`],
    ['notes', 'meow'],
    ['notes', 'x'.repeat(60_000)],
  ]
  for (const [field, nextToken, headers] of attempts) {
    const { items, errors } = await page(field, nextToken, headers)
    expect(items).toBeUndefined()
    expect(errors).toMatchObject([
      { errorType: 'DynamoDB:UserIllegalArgumentException', message: 'Invalid pagination token given.' },
    ])
  }
})
