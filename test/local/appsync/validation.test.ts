import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from './support/startApi'

const schema = /* GraphQL */ `
  enum Colour {
    RED
    BLUE
  }
  input PostInput {
    title: String!
    on: AWSDate
    colour: Colour
  }
  type Post {
    id: ID!
    title: String!
    on: AWSDate
    colour: Colour
    count: Int
    tags: [String!]!
  }
  type Query {
    post(id: ID!): Post
    posts: [Post!]!
  }
  type Mutation {
    add(input: PostInput!): Post
  }
`
const code = `export function request(ctx) { return { payload: ctx.env.POST ? JSON.parse(ctx.env.POST) : ctx.args.input } }
export function response(ctx) { return ctx.result }`

let api: TestApi
beforeAll(async () => {
  api = await startApi({ schema, resolvers: { 'Mutation.add': { source: 'NONE', code } } })
})
afterAll(() => api.close())

test.each([
  ['{ post(id: 1) { nope } }', "FieldUndefined: Field 'nope' in type 'Post' is undefined @ 'post/nope'"],
  ['{ post { id } }', "MissingFieldArgument: Missing field argument id @ 'post'"],
  ['{ post(id: 1, x: 2) { id } }', "UnknownArgument: Unknown field argument x @ 'post'"],
  ['{ posts }', "SubSelectionRequired: Sub selection required for type Post of field posts @ 'posts'"],
  [
    '{ post(id: 1) { id { x } } }',
    "SubSelectionNotAllowed: Sub selection not allowed on leaf type ID of field id @ 'post/id'",
  ],
  ['{ post(id: $id) { id } }', "UndefinedVariable: Undefined variable id @ 'post'"],
  [
    'query($id: ID) { post(id: $id) { id } }',
    "VariableTypeMismatch: Variable type 'ID' doesn't match expected type 'ID!' @ 'post'",
  ],
  ['query($id: ID!) { posts { id } }', 'UnusedVariable: Unused variable id'],
  ['{ posts { ...X } }', "UndefinedFragment: Undefined fragment X @ 'posts'"],
  ['{ posts { id } } fragment X on Post { id }', 'UnusedFragment: Unused fragment X'],
  [
    'mutation { add(input: { on: "2026-01-01" }) { id } }',
    "WrongType: argument 'input' with value 'ObjectValue{objectFields=[ObjectField{name='on', value=StringValue{value='2026-01-01'}}]}' is missing required fields '[title]' @ 'add'",
  ],
])('%s', async (query, message) => {
  const { data, errors } = await api.ask(query)
  expect(data).toBeNull()
  expect(errors).toMatchObject([{ path: null, message: `Validation error of type ${message}` }])
  expect(errors?.[0]?.['locations']).toMatchObject([{ sourceName: null }])
})

test.each([
  [{}, "Variable 'input' has coerced Null value for NonNull type 'PostInput!'"],
  [{ input: {} }, "Variable 'input' has coerced Null value for NonNull type 'String!'"],
  [
    { input: { title: 'a', nope: 1 } },
    "The variables input contains a field that is not defined for input object type 'PostInput' ",
  ],
  [{ input: { title: 5 } }, "Variable 'input' has an invalid value : Expected type 'String' but was 'Integer'."],
  [
    { input: { title: 'a', colour: 'REDD' } },
    "Variable 'input' has an invalid value : Invalid input for Enum 'Colour'.",
  ],
  [
    { input: { title: 'a', on: '2026-02-30' } },
    "Variable 'input' has an invalid value : Unable to parse `2026-02-30` as a valid Date.",
  ],
])('variables %j', async (variables, message) => {
  const { data, errors } = await api.ask('mutation($input: PostInput!) { add(input: $input) { id } }', variables)
  expect(data ?? null).toBeNull()
  expect(errors).toMatchObject([{ path: null, message }])
})

test.each([
  ['id', { title: 'a' }, "Cannot return null for non-nullable type: 'ID' within parent 'Post' (/add/id)"],
  [
    'tags',
    { tags: ['a', null] },
    "Cannot return null for non-nullable type: 'String' within parent 'Post' (/add/tags[1])",
  ],
  ['tags', {}, "Cannot return null for non-nullable type: 'null' within parent 'Post' (/add/tags)"],
  ['tags', { tags: 'a' }, "Can't resolve value (/add/tags) : type mismatch error, expected type LIST"],
  ['on', { on: 'never' }, "Can't serialize value (/add/on) : Unable to serialize `never` as a valid Date Object."],
  [
    'colour',
    { colour: 'GREEN' },
    "Can't serialize value (/add/colour) : Invalid input for Enum 'Colour'. No value found for name 'GREEN'",
  ],
  ['count', { count: 1.5 }, "Can't serialize value (/add/count) : Expected type 'Int' but was 'Double'."],
])('a resolver that returns a wrong %s: %j', async (field, post, message) => {
  const other = await startApi({
    schema,
    api: { EnvironmentVariables: { POST: JSON.stringify(post) } },
    resolvers: { 'Mutation.add': { source: 'NONE', code } },
  })
  const { errors } = await other.ask(`mutation { add(input: { title: "a" }) { ${field} } }`)
  await other.close()
  expect(errors).toMatchObject([{ locations: null, message }])
})
