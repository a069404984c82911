import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from './support/startApi'

const schema = 'type Node { next: Node name: String list: [Node] } type Query { node: Node add(numbers: [Int]): Int }'

let api: TestApi
beforeAll(async () => {
  api = await startApi({ schema, api: { IntrospectionConfig: 'DISABLED', QueryDepthLimit: 12 } })
})
afterAll(() => api.close())

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ')
const nested = (depth: number) => `${'{ next '.repeat(depth)}{ name }${' }'.repeat(depth)}`
const bomb = (levels: number) => {
  const fragments = times(levels, (index) => {
    const below = index === levels - 1 ? 'name' : times(4, (copy) => `c${copy}: next { ...F${index + 1} }`)
    return `fragment F${index} on Node { ${below} }`
  })
  return `{ node { ...F0 } } ${fragments}`
}

test.each([
  ['20,000 aliases', `{ ${times(20_000, (index) => `a${index}: node { name }`)} }`],
  ['101 aliases of __typename', `{ ${times(101, (index) => `a${index}: __typename`)} }`],
  ['a fragment bomb', bomb(9)],
  ['20 levels', `{ node ${nested(20)} }`],
  ['500 levels', `{ node ${nested(500)} }`],
  ['3,000 overlapping fields', `{ ${times(3_000, () => 'node { name }')} }`],
  ['overlapping fields in fragments', `{ node { ${times(400, () => '... on Node { name }')} } }`],
  ['500 times the same field', `{ ${times(500, () => '__typename')} }`],
  [
    'a circle of fragments',
    '{ node { ...A } } fragment A on Node { next { ...B } } fragment B on Node { next { ...A } }',
  ],
  ['a heap of directives', `{ node { name ${'@skip(if: false)'.repeat(200)} } }`],
  ['lists in lists', `{ add(numbers: ${'['.repeat(3_900)}) }`],
  ['introspection', '{ __schema { types { name } } }'],
  ['introspection of one type', '{ __type(name: "Node") { name } }'],
])('%s is refused', async (_what, query) => {
  const answer = await api.ask(query)
  expect(answer.data ?? null).toBeNull()
  expect(answer.errors).toHaveLength(1)
})

test('an error suggests no name of the schema', async () => {
  const { errors } = await api.ask('{ nod { naem } }')
  expect(errors?.[0]?.['message']).toBe(
    "Validation error of type FieldUndefined: Field 'nod' in type 'Query' is undefined @ 'nod'",
  )
})

test('a heap of unknown directives costs one error', async () => {
  const { errors } = await api.ask(`{ node { name ${'@aa'.repeat(50)} } }`)
  expect(errors).toHaveLength(1)
})
