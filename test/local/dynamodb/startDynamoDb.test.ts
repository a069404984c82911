import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { startDynamoDb } from '../../../local/dynamodb/startDynamoDb'
import type { DynamoDbCall } from '../../../local/services'

const NOTES = {
  TableName: 'Notes',
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
  KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
}

const opened: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close()
})

async function start(dataFile = join(mkdtempSync(join(tmpdir(), 'dynamodb-')), 'data.sqlite')) {
  const dynamodb = await startDynamoDb({ dataFile })
  opened.push(() => dynamodb.close())
  return { dynamodb, dataFile, call: dynamodb.call }
}

const put = (call: DynamoDbCall, pk: string) => call('PutItem', { TableName: 'Notes', Item: { pk: { S: pk } } })
const get = (call: DynamoDbCall, pk: string) => call('GetItem', { TableName: 'Notes', Key: { pk: { S: pk } } })

/** The engine's process, known by the file that it was given. */
function engineOf(dataFile: string): number {
  const lines = execFileSync('ps', ['-eo', 'pid,stat,args'], { encoding: 'utf8' }).split('\n')
  const line = lines.find(
    (each) => each.includes(`--db-path ${dataFile}`) && !each.includes('/bin/sh') && !/^\s*\d+\s+Z/.test(each),
  )
  return Number(/^\s*(\d+)/.exec(line ?? '')?.[1])
}

test('what was acknowledged survives the engine being killed under load', async () => {
  const { call, dataFile } = await start()
  await call('CreateTable', NOTES)
  const acknowledged: string[] = []
  const write = async (writer: number) => {
    for (let index = 0; index < 60; index++) {
      const key = `${writer}-${index}`
      const isDone = await put(call, key).then(
        () => true,
        (error: unknown) => error instanceof Error && error.name === 'InternalServerError' && false,
      )
      if (isDone) acknowledged.push(key)
    }
  }
  const writers = Array.from({ length: 8 }, (_, writer) => write(writer))
  await new Promise((resolve) => setTimeout(resolve, 60))
  process.kill(engineOf(dataFile), 'SIGKILL')
  await Promise.all(writers)
  const found = await Promise.all(acknowledged.map((key) => get(call, key)))
  expect(acknowledged.length).toBeGreaterThan(400)
  expect(found.filter(({ Item }) => Item === undefined)).toEqual([])
})

test('a read that the engine dies under is repeated', async () => {
  const { call, dataFile } = await start()
  await call('CreateTable', NOTES)
  await put(call, 'a')
  const engine = engineOf(dataFile)
  const reads = Array.from({ length: 200 }, () => get(call, 'a'))
  process.kill(engine, 'SIGKILL')
  const found = await Promise.all(reads)
  expect(found.every(({ Item }) => Item !== undefined)).toBe(true)
  expect(engineOf(dataFile)).not.toBe(engine)
})

test('the engine ends with its parent, even one that is killed', async () => {
  const dataFile = join(mkdtempSync(join(tmpdir(), 'dynamodb-')), 'data.sqlite')
  const program = join(import.meta.dirname, '../support/holdDynamoDb.ts')
  const parent = spawn(process.execPath, ['--import', 'tsx', program, dataFile], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(parent.stdout, 'data')
  expect(engineOf(dataFile)).toBeGreaterThan(0)
  parent.kill('SIGKILL')
  await expect.poll(() => engineOf(dataFile), { timeout: 5_000 }).toBeNaN()
})

test('data is there after a restart', async () => {
  const { call, dataFile, dynamodb } = await start()
  await call('CreateTable', NOTES)
  await put(call, 'a')
  await dynamodb.close()
  const again = await start(dataFile)
  expect(await get(again.call, 'a')).toEqual({ Item: { pk: { S: 'a' } } })
})

test.each([
  ['a character that ends the engine', 'SET né = :v', /Invalid UpdateExpression: Syntax error; token: "é"/],
  ['deep nesting', `SET a = ${'('.repeat(200)}:v${')'.repeat(200)}`, /too many nested/],
  ['great length', `SET a = :v${', b = :v'.repeat(600)}`, /exceeded the maximum allowed size/],
])('an expression with %s is refused before it gets there', async (_, UpdateExpression, message) => {
  const { call } = await start()
  await call('CreateTable', NOTES)
  const update = { TableName: 'Notes', Key: { pk: { S: 'a' } }, UpdateExpression }
  const refusal = { name: 'ValidationException', message: expect.stringMatching(message) as string }
  await expect(call('UpdateItem', update)).rejects.toMatchObject(refusal)
  await expect(call('TransactWriteItems', { TransactItems: [{ Update: update }] })).rejects.toMatchObject(refusal)
})

test('a refusal carries what DynamoDB says beside its text', async () => {
  const { call } = await start()
  await call('CreateTable', NOTES)
  await put(call, 'é')
  const condition = {
    TableName: 'Notes',
    Item: { pk: { S: 'é' } },
    ConditionExpression: 'attribute_not_exists(pk)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  }
  await expect(call('PutItem', condition)).rejects.toMatchObject({
    name: 'ConditionalCheckFailedException',
    message: 'The conditional request failed',
    status: 400,
    details: { Item: { pk: { S: 'é' } } },
  })
  await expect(call('TransactWriteItems', { TransactItems: [{ Put: condition }] })).rejects.toMatchObject({
    name: 'TransactionCanceledException',
    details: { CancellationReasons: [{ Code: 'ConditionalCheckFailed', Item: { pk: { S: 'é' } } }] },
  })
})

test('each request can be counted, and each write is told', async () => {
  const { dynamodb, call } = await start()
  await call('CreateTable', NOTES)
  const calls: string[] = []
  const writes: string[] = []
  const stop = dynamodb.onCall(({ operation, tables }) => calls.push(`${operation} ${tables.join()}`))
  dynamodb.onWrite((name) => writes.push(name))
  await put(call, 'a')
  await get(call, 'a')
  stop()
  await put(call, 'b')
  expect(calls).toEqual(['PutItem Notes', 'GetItem Notes'])
  expect(writes).toEqual(['Notes', 'Notes'])
})
