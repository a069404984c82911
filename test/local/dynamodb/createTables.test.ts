import { afterAll, expect, test } from 'vitest'
import { createTables } from '../../../local/dynamodb/createTables'
import { startDynamoDb } from '../../../local/dynamodb/startDynamoDb'
import { objectAt } from '../../../local/dynamodb/json/objectAt'
import { objectsAt } from '../../../local/dynamodb/json/objectsAt'
import type { JsonObject } from '../../../local/services'
import { assemblyOf } from '../support/assemblyOf'

const dynamodb = await startDynamoDb()
afterAll(() => dynamodb.close())

function tableNamed(TableName: string, change: JsonObject = {}) {
  const Properties = {
    TableName,
    AttributeDefinitions: ['pk', 'sk', 'seller'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
    GlobalSecondaryIndexes: [index('bySeller')],
    ...change,
  }
  return assemblyOf({ resources: { Table: { Type: 'AWS::DynamoDB::Table', Properties } } })
}

function index(IndexName: string, ProjectionType = 'ALL'): JsonObject {
  return { IndexName, KeySchema: [{ AttributeName: 'seller', KeyType: 'HASH' }], Projection: { ProjectionType } }
}

async function describe(TableName: string): Promise<JsonObject> {
  return objectAt(await dynamodb.call('DescribeTable', { TableName }), 'Table')
}

test('a table has the keys, indexes, stream and expiry of its template', async () => {
  await createTables(
    tableNamed('Whole', { TimeToLiveSpecification: { AttributeName: 'gone', Enabled: true } }),
    dynamodb,
  )
  expect(await describe('Whole')).toMatchObject({
    TableStatus: 'ACTIVE',
    BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    GlobalSecondaryIndexes: [{ IndexName: 'bySeller' }],
  })
  expect(await dynamodb.call('DescribeTimeToLive', { TableName: 'Whole' })).toMatchObject({
    TimeToLiveDescription: { AttributeName: 'gone', TimeToLiveStatus: 'ENABLED' },
  })
})

test('a table that is there keeps what it holds', async () => {
  const Item = { pk: { S: 'a' }, sk: { S: 'b' } }
  await createTables(tableNamed('Kept'), dynamodb)
  await dynamodb.call('PutItem', { TableName: 'Kept', Item })
  await createTables(tableNamed('Kept'), dynamodb)
  expect(await dynamodb.call('GetItem', { TableName: 'Kept', Key: Item })).toEqual({ Item })
})

test('an index that is new is filled, and one that is gone goes', async () => {
  await createTables(tableNamed('Grown'), dynamodb)
  const Item = { pk: { S: 'a' }, sk: { S: 'b' }, seller: { S: 'amara' } }
  await dynamodb.call('PutItem', { TableName: 'Grown', Item })
  await createTables(tableNamed('Grown', { GlobalSecondaryIndexes: [index('byVendor')] }), dynamodb)
  expect(objectsAt(await describe('Grown'), 'GlobalSecondaryIndexes').map(({ IndexName }) => IndexName)).toEqual([
    'byVendor',
  ])
  const found = dynamodb.call('Query', {
    TableName: 'Grown',
    IndexName: 'byVendor',
    KeyConditionExpression: 'seller = :s',
    ExpressionAttributeValues: { ':s': { S: 'amara' } },
  })
  expect(await found).toMatchObject({ Count: 1 })
})

test.each<[string, JsonObject, string]>([
  ['keys', { KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }] }, 'the keys of table'],
  ['stream', { StreamSpecification: { StreamViewType: 'KEYS_ONLY' } }, 'the stream of table'],
  ['index', { GlobalSecondaryIndexes: [index('bySeller', 'KEYS_ONLY')] }, 'index bySeller of table'],
])('a table whose %s changed says so, and what to do', async (name, change, text) => {
  await createTables(tableNamed(`Changed-${name}`), dynamodb)
  const again = createTables(tableNamed(`Changed-${name}`, change), dynamodb)
  await expect(again).rejects.toThrow(`${text} Changed-${name} changed. Begin anew with an empty data folder`)
})
