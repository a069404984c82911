import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from './support/startApi'

const double = `exports.handler = async (event) => {
  if (event?.fail) { const error = new TypeError(event.fail); throw error }
  if (Array.isArray(event)) return event.short ? [] : event.map((one) => (one.n === undefined ? { direct: one } : { calls: event.length, n: one.n * 2 }))
  return event
}`
const direct = `exports.handler = async (event) => JSON.stringify({ keys: Object.keys(event).sort(), args: event.arguments, list: event.info.selectionSetList })`
const answers = `export function response(ctx) { return ctx.error ? { error: ctx.error } : { result: ctx.result } }`
const asks = (request: string) => `export function request(ctx) { return ${request} }\n${answers}`

let api: TestApi
beforeAll(async () => {
  api = await startApi({
    schema: `type Item { n: Int doubled: AWSJSON }
      type Query { plain(n: Int): AWSJSON event: AWSJSON fails: AWSJSON wrong: AWSJSON direct(n: Int): AWSJSON items: [Item] }`,
    lambdas: { double, direct },
    resolvers: {
      'Query.plain': { source: 'double', code: asks(`{ operation: 'Invoke', payload: { n: ctx.args.n } }`) },
      'Query.event': {
        source: 'double',
        code: asks(`{ operation: 'Invoke', invocationType: 'Event', payload: { fail: 'x' } }`),
      },
      'Query.fails': { source: 'double', code: asks(`{ operation: 'Invoke', payload: { fail: 'No luck.' } }`) },
      'Query.wrong': { source: 'double', code: asks(`{ operation: 'Guess' }`) },
      'Query.direct': { source: 'direct' },
      'Query.items': {
        source: 'NONE',
        code: `export function request() { return { payload: [{ n: 1 }, { n: 2 }, { n: 3 }] } }\nexport function response(ctx) { return ctx.result }`,
      },
      'Item.doubled': {
        source: 'double',
        maxBatchSize: 2,
        code: asks(`{ operation: 'BatchInvoke', payload: { n: ctx.source.n } }`),
      },
    },
  })
})
afterAll(() => api.close())

const field = async (query: string): Promise<unknown> => {
  const { data } = await api.ask(`{ ${query} }`)
  return JSON.parse(String(Object.values(data ?? {})[0]))
}

test('the event is the payload, and the answer the result', async () => {
  expect(await field('plain(n: 4)')).toEqual({ result: { n: 4 } })
})

test('nobody waits for an event, nor for its failure', async () => {
  expect(await field('event')).toEqual({ result: null })
})

test("a function that throws is the response handler's to judge", async () => {
  expect(await field('fails')).toEqual({ error: { message: 'No luck.', type: 'Lambda:Unhandled' } })
})

test('an operation that does not exist ends the field', async () => {
  const { errors } = await api.ask('{ wrong }')
  expect(errors).toMatchObject([{ errorType: 'MappingTemplate' }])
})

test('a function without code gets the whole context', async () => {
  expect(await field('direct(n: 1)')).toEqual({
    keys: ['arguments', 'identity', 'info', 'prev', 'request', 'source', 'stash'],
    args: { n: 1 },
    list: [],
  })
})

test('sibling fields travel together, as many as fit', async () => {
  const { data } = await api.ask('{ items { doubled } }')
  const items = data?.['items'] as { doubled: string }[]
  expect(items.map(({ doubled }) => JSON.parse(doubled) as unknown)).toEqual([
    { result: { calls: 2, n: 2 } },
    { result: { calls: 2, n: 4 } },
    { result: { calls: 1, n: 6 } },
  ])
})
