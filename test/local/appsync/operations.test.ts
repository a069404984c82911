import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Json } from '../../../local/services'
import { startApi, type TestApi } from './support/startApi'

const run = {
  source: 'orders',
  code: `export function request(ctx) { return ctx.args.request }
export function response(ctx) { return { result: ctx.result, error: ctx.error ? ctx.error.type : null } }`,
}
const order = (id: string, more: Record<string, Json> = {}) => ({ id: { S: id }, ...more })

let api: TestApi
beforeAll(async () => {
  api = await startApi({
    schema: 'type Query { run(request: AWSJSON): AWSJSON }',
    tables: { orders: 'id', lines: ['id', 'line'] },
    resolvers: { 'Query.run': run },
  })
})
afterAll(() => api.close())

const ask = async (request: Json): Promise<unknown> => {
  const { data, errors } = await api.ask('query($r: AWSJSON) { run(request: $r) }', { r: JSON.stringify(request) })
  if (errors) return errors
  return JSON.parse(String(data?.['run']))
}
const ok = (result: unknown) => ({ result, error: null })

test('an update returns the whole item, a delete the old one', async () => {
  const key = order('u')
  await ask({ operation: 'PutItem', key, attributeValues: { a: { N: 1 }, tags: { SS: ['x'] }, none: { NULL: null } } })
  const update = { expression: 'ADD #n :one', expressionNames: { '#n': 'a' }, expressionValues: { ':one': { N: 1 } } }
  const item = { id: 'u', a: 2, tags: ['x'], none: null }
  expect(await ask({ operation: 'UpdateItem', key, update })).toEqual(ok(item))
  expect(await ask({ operation: 'DeleteItem', key })).toEqual(ok(item))
  expect(await ask({ operation: 'DeleteItem', key })).toEqual(ok(null))
})

test('a delete of what is gone succeeds, of what has changed it does not', async () => {
  const condition = { expression: 'a = :a', expressionValues: { ':a': { N: 1 } } }
  expect(await ask({ operation: 'DeleteItem', key: order('d'), condition })).toEqual(ok(null))
  await ask({ operation: 'PutItem', key: order('d'), attributeValues: { a: { N: 2 } } })
  expect(await ask({ operation: 'DeleteItem', key: order('d'), condition })).toEqual({
    result: { id: 'd', a: 2 },
    error: 'DynamoDB:ConditionalCheckFailedException',
  })
})

test('a put that finds itself done succeeds; some attributes may differ', async () => {
  const put = (at: number, equalsIgnore: string[] = []) =>
    ask({
      operation: 'PutItem',
      key: order('p'),
      attributeValues: { a: { N: 1 }, at: { N: at } },
      condition: { expression: 'attribute_not_exists(id)', equalsIgnore },
    })
  expect(await put(1)).toEqual(ok({ id: 'p', a: 1, at: 1 }))
  expect(await put(1)).toEqual(ok({ id: 'p', a: 1, at: 1 }))
  expect(await put(2)).toMatchObject({ error: 'DynamoDB:ConditionalCheckFailedException', result: { at: 1 } })
  expect(await put(2, ['at'])).toEqual(ok({ id: 'p', a: 1, at: 1 }))
})

test('a batch answers in the order of its keys', async () => {
  await ask({
    operation: 'BatchPutItem',
    tables: { orders: [order('b1'), order('b2')], lines: [order('b1', { line: { S: '1' } })] },
  })
  const get = {
    operation: 'BatchGetItem',
    tables: {
      orders: { keys: [order('b2'), order('no'), order('b1'), order('b2')] },
      lines: [order('b1', { line: { S: '1' } })],
    },
  }
  expect(await ask(get)).toEqual(
    ok({
      data: { orders: [{ id: 'b2' }, null, { id: 'b1' }, { id: 'b2' }], lines: [{ id: 'b1', line: '1' }] },
      unprocessedKeys: { orders: [], lines: [] },
    }),
  )
  expect(await ask({ operation: 'BatchDeleteItem', tables: { orders: [order('b1')] } })).toEqual(
    ok({ data: { orders: [{ id: 'b1' }] }, unprocessedKeys: { orders: [] } }),
  )
})

test('a transaction that is cancelled says why, entry by entry', async () => {
  const put = (id: string) => ({
    table: 'orders',
    operation: 'PutItem',
    key: order(id),
    attributeValues: { a: { N: 1 } },
    condition: { expression: 'attribute_not_exists(id)' },
  })
  const check = {
    table: 'lines',
    operation: 'ConditionCheck',
    key: order('t', { line: { S: '1' } }),
    condition: { expression: 'attribute_not_exists(id)' },
  }
  expect(await ask({ operation: 'TransactWriteItems', transactItems: [put('t1'), check] })).toEqual(
    ok({ keys: [{ id: 't1' }, { id: 't', line: '1' }], cancellationReasons: null }),
  )
  expect(await ask({ operation: 'TransactWriteItems', transactItems: [put('t2'), put('t1')] })).toEqual({
    error: 'DynamoDB:TransactionCanceledException',
    result: {
      keys: null,
      cancellationReasons: [
        { type: 'None', message: 'None' },
        { item: { id: 't1', a: 1 }, type: 'ConditionCheckFailed', message: 'The condition check failed.' },
      ],
    },
  })
  const get = {
    operation: 'TransactGetItems',
    transactItems: [
      { table: 'orders', key: order('t2') },
      { table: 'orders', key: order('t1') },
    ],
  }
  expect(await ask(get)).toEqual(ok({ items: [null, { id: 't1', a: 1 }], cancellationReasons: null }))
})

test.each<[string, Json]>([
  ['no operation', {}],
  ['an unknown operation', { operation: 'Guess' }],
  ['a value with two types', { operation: 'GetItem', key: { id: { S: 'a', N: 1 } } }],
  ['a value without a type', { operation: 'GetItem', key: { id: 'a' } }],
])('%s ends the field', async (_what, request) => {
  expect(await ask(request)).toMatchObject([{ errorType: 'MappingTemplate' }])
})

test("what DynamoDB refuses is the response handler's to judge", async () => {
  expect(await ask({ operation: 'GetItem', key: { wrong: { S: 'a' } } })).toEqual({
    result: null,
    error: 'DynamoDB:ValidationException',
  })
})

test('every field says how often it asked DynamoDB', async () => {
  const request = JSON.stringify({ operation: 'GetItem', key: order('a') })
  const query = 'query($r: AWSJSON) { one: run(request: $r) two: run(request: $r) }'
  const { extensions } = await api.ask(query, { r: request }, { 'x-api-key': api.apiKey, 'x-local-trace': '1' })
  expect(extensions).toEqual({ trace: { dynamodbRequests: { one: 1, two: 1 } } })
})
