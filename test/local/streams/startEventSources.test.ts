import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createTables } from '../../../local/dynamodb/createTables'
import { startDynamoDb } from '../../../local/dynamodb/startDynamoDb'
import { createIam } from '../../../local/iam/createIam'
import { createLambda } from '../../../local/lambda/createLambda'
import type { Json, JsonObject, Lambda } from '../../../local/services'
import { openStore } from '../../../local/store/openStore'
import type { DeadLetter } from '../../../local/streams/DeadLetter'
import { startEventSources } from '../../../local/streams/startEventSources'
import { assemblyOf } from '../support/assemblyOf'
import { roleThatMay } from '../support/roleThatMay'

const STREAM = { 'Fn::GetAtt': ['Orders', 'StreamArn'] }
const READ = ['dynamodb:DescribeStream', 'dynamodb:GetShardIterator', 'dynamodb:GetRecords', 'dynamodb:ListStreams']
const QUEUE = { 'Fn::GetAtt': ['Failed', 'Arn'] }

interface World {
  mapping?: JsonObject
  actions?: string[]
  dataFile?: string
  handle?: (records: JsonObject[]) => Json
}

const opened: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close()
})

async function startWorld({ mapping = {}, actions = READ, dataFile, handle = () => null }: World = {}) {
  const assembly = assemblyOf({
    assets: { code: { 'index.mjs': 'export const handler = async () => null' } },
    resources: {
      Failed: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'failed' } },
      Role: roleThatMay({ Action: actions, Resource: STREAM }, { Action: 'sqs:SendMessage', Resource: QUEUE }),
      Orders: {
        Type: 'AWS::DynamoDB::Table',
        Properties: {
          TableName: 'Orders',
          AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
          KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
          StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
          TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        },
      },
      Worker: {
        Type: 'AWS::Lambda::Function',
        Properties: {
          FunctionName: 'worker',
          Runtime: 'nodejs22.x',
          Handler: 'index.handler',
          Code: { S3Key: 'code' },
          Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
        },
      },
      Mapping: {
        Type: 'AWS::Lambda::EventSourceMapping',
        Properties: {
          EventSourceArn: STREAM,
          FunctionName: { Ref: 'Worker' },
          StartingPosition: 'TRIM_HORIZON',
          ...mapping,
        },
      },
    },
  })
  const iam = createIam(assembly)
  const dynamodb = await startDynamoDb({ assembly, iam, sweepEveryMs: 50, ...(dataFile !== undefined && { dataFile }) })
  opened.push(() => dynamodb.close())
  await createTables(assembly, dynamodb)
  const store = await openStore(dynamodb)
  const batches: string[][] = []
  const events: JsonObject[] = []
  const invoke: Lambda['invoke'] = (_, payload) => {
    const { Records: records } = payload as { Records: JsonObject[] }
    events.push(...records)
    batches.push(records.map(keyOf))
    try {
      return Promise.resolve({ payload: handle(records) })
    } catch (error) {
      return Promise.resolve({ functionError: 'Unhandled', payload: { errorMessage: String(error) } })
    }
  }
  const lambda = { ...createLambda({ assembly, iam, address: 'http://localhost:1' }), invoke }
  const put = (pk: string, more: JsonObject = {}) =>
    dynamodb.call('PutItem', { TableName: 'Orders', Item: { pk: { S: pk }, ...more } })
  const start = async () => {
    const sources = await startEventSources({ assembly, dynamodb, lambda, store, iam })
    opened.push(() => sources.close())
    return sources
  }
  return { batches, events, put, start, store, dynamodb }
}

function keyOf(record: JsonObject): string {
  return (record as { dynamodb: { Keys: { pk: { S: string } } } }).dynamodb.Keys.pk.S
}

test('a write reaches the function at once, in the shape of AWS', async () => {
  const { events, put, start } = await startWorld()
  await start()
  await put('a', { total: { N: '5' } })
  await expect.poll(() => events.length, { interval: 5 }).toBe(1)
  expect(events[0]).toMatchObject({
    eventID: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    eventName: 'INSERT',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'eu-west-1',
    eventSourceARN: expect.stringMatching(/^arn:aws:dynamodb:eu-west-1:111111111111:table\/Orders\/stream\//) as string,
    dynamodb: {
      Keys: { pk: { S: 'a' } },
      NewImage: { pk: { S: 'a' }, total: { N: '5' } },
      StreamViewType: 'NEW_AND_OLD_IMAGES',
      SequenceNumber: expect.any(String) as string,
    },
  })
})

test('a write that changes nothing is no event', async () => {
  const { batches, put, start } = await startWorld()
  await put('a', { n: { N: '1' } })
  await put('a', { n: { N: '1' } })
  await put('b')
  await start()
  await expect.poll(() => batches.flat()).toEqual(['a', 'b'])
})

test('only records that fit a filter arrive', async () => {
  const Pattern = JSON.stringify({ eventName: ['INSERT'], dynamodb: { Keys: { pk: { S: [{ prefix: 'ORDER' }] } } } })
  const { batches, put, start } = await startWorld({ mapping: { FilterCriteria: { Filters: [{ Pattern }] } } })
  await start()
  for (const key of ['CART#1', 'ORDER#1', 'CART#2', 'ORDER#2']) await put(key)
  await put('ORDER#1', { changed: { BOOL: true } })
  await expect.poll(() => batches.flat()).toEqual(['ORDER#1', 'ORDER#2'])
})

test('a mapping that starts at the end leaves out what was there before', async () => {
  const { batches, put, start } = await startWorld({ mapping: { StartingPosition: 'LATEST' } })
  await put('before')
  await start()
  await put('after')
  await expect.poll(() => batches.flat()).toEqual(['after'])
})

test('a restart goes on where it stopped', async () => {
  const dataFile = join(mkdtempSync(join(tmpdir(), 'streams-')), 'data.sqlite')
  const before = await startWorld({ dataFile })
  const sources = await before.start()
  await before.put('first')
  await expect.poll(() => before.batches.flat()).toEqual(['first'])
  await sources.close()
  await before.put('meanwhile')
  await before.dynamodb.close()

  const after = await startWorld({ dataFile })
  await after.start()
  await after.put('last')
  await expect.poll(() => after.batches.flat()).toEqual(['meanwhile', 'last'])
})

test('records that the function names are tried again, and what comes behind is not lost', async () => {
  let failures = 0
  const { batches, put, start } = await startWorld({
    mapping: { FunctionResponseTypes: ['ReportBatchItemFailures'], MaximumRetryAttempts: 3 },
    handle: (records) => {
      const bad = records.find((record) => keyOf(record) === 'b')
      const { SequenceNumber: id = '' } = (bad?.['dynamodb'] ?? {}) as JsonObject
      return { batchItemFailures: bad !== undefined && failures++ < 2 ? [{ itemIdentifier: id }] : [] }
    },
  })
  for (const key of ['a', 'b', 'c']) await put(key)
  await start()
  await expect
    .poll(() => batches)
    .toEqual([
      ['a', 'b', 'c'],
      ['b', 'c'],
      ['b', 'c'],
    ])
})

test('a poisonous record is isolated, kept for later, and everything else gets through', async () => {
  const done = new Set<string>()
  const { put, start, store } = await startWorld({
    mapping: {
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 1,
      DestinationConfig: { OnFailure: { Destination: QUEUE } },
    },
    handle: (records) => {
      if (records.some((record) => keyOf(record) === 'poison')) throw new Error('cannot')
      for (const record of records) done.add(keyOf(record))
      return null
    },
  })
  for (const key of ['a', 'b', 'poison', 'c', 'd']) await put(key)
  await start()
  await expect.poll(() => [...done]).toEqual(['a', 'b', 'c', 'd'])
  const letters = await store.list<DeadLetter>('dead-letters')
  expect(letters).toHaveLength(1)
  expect(letters[0]?.value).toMatchObject({
    destination: 'arn:aws:sqs:eu-west-1:111111111111:failed',
    message: { requestContext: { condition: 'RetryAttemptsExhausted' }, DDBStreamBatchInfo: { batchSize: 1 } },
    records: [{ dynamodb: { Keys: { pk: { S: 'poison' } } } }],
  })
})

test('what is too old is given up', async () => {
  const { batches, put, start, store } = await startWorld({
    mapping: { MaximumRecordAgeInSeconds: 0, DestinationConfig: { OnFailure: { Destination: QUEUE } } },
  })
  await put('old')
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  await start()
  await expect.poll(() => store.list('dead-letters')).toHaveLength(1)
  expect(batches).toEqual([])
})

test('an item that expired leaves as removed by the table itself', async () => {
  const { events, put, start } = await startWorld()
  await start()
  await put('gone', { expiresAt: { N: String(Math.floor(Date.now() / 1_000) - 10) } })
  await expect.poll(() => events.map((event) => event['eventName'])).toEqual(['INSERT', 'REMOVE'])
  expect(events[1]).toMatchObject({ userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' } })
})

test('a function whose role may not read the stream is refused at the start', async () => {
  const { start } = await startWorld({ actions: ['dynamodb:GetRecords'] })
  await expect(start()).rejects.toThrow('dynamodb:DescribeStream')
})

test('a filter that is not known is refused by name', async () => {
  const Pattern = JSON.stringify({ eventName: [{ wildcard: '*' }] })
  const { start } = await startWorld({ mapping: { FilterCriteria: { Filters: [{ Pattern }] } } })
  await expect(start()).rejects.toThrow('"wildcard"')
})
