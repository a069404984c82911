import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb'
import { afterAll, expect, test } from 'vitest'
import { createTables } from '../../../local/dynamodb/createTables'
import { dynamoDbApi } from '../../../local/dynamodb/dynamoDbApi'
import { startDynamoDb } from '../../../local/dynamodb/startDynamoDb'
import { createIam } from '../../../local/iam/createIam'
import { assemblyOf } from '../support/assemblyOf'
import { roleThatMay } from '../support/roleThatMay'
import { serve } from '../support/serve'

const assembly = assemblyOf({
  resources: {
    Reader: roleThatMay({ Action: 'dynamodb:GetItem', Resource: { 'Fn::GetAtt': ['Notes', 'Arn'] } }),
    Notes: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        TableName: 'Notes',
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      },
    },
  },
})
const iam = createIam(assembly)
const dynamodb = await startDynamoDb({ assembly, iam })
await createTables(assembly, dynamodb)
const api = await serve(dynamoDbApi(dynamodb, iam))
afterAll(async () => {
  await api.close()
  await dynamodb.close()
})

function clientOf(credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }) {
  const client = new DynamoDBClient({ endpoint: api.address, region: 'eu-west-1', maxAttempts: 1, credentials })
  return DynamoDBDocument.from(client)
}

const account = clientOf({ accessKeyId: 'local', secretAccessKey: 'local' })
const reader = clientOf(iam.credentialsOf(`arn:aws:iam::111111111111:role/${roleName()}`))

function roleName(): string {
  return assembly.byType('AWS::IAM::Role')[0]?.physicalId ?? ''
}

test('an SDK client reads what it wrote', async () => {
  const Item = { id: 'é', count: 12, tags: new Set(['a', 'b']), nested: { list: [1, null, true] } }
  await account.put({ TableName: 'Notes', Item })
  expect(await account.get({ TableName: 'Notes', Key: { id: 'é' } })).toMatchObject({ Item })
})

test('a failed condition reaches the SDK with its item', async () => {
  await account.put({ TableName: 'Notes', Item: { id: 'taken' } })
  const again = account.put({
    TableName: 'Notes',
    Item: { id: 'taken' },
    ConditionExpression: 'attribute_not_exists(id)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  })
  await expect(again).rejects.toMatchObject({
    name: 'ConditionalCheckFailedException',
    message: 'The conditional request failed',
    Item: { id: { S: 'taken' } },
  })
})

test('a cancelled transaction reaches the SDK with its reasons', async () => {
  await account.put({ TableName: 'Notes', Item: { id: 'there' } })
  const Put = { TableName: 'Notes', Item: { id: 'there' }, ConditionExpression: 'attribute_not_exists(id)' }
  const transaction = account.transactWrite({
    TransactItems: [{ Put: { TableName: 'Notes', Item: { id: 'new' } } }, { Put }],
  })
  await expect(transaction).rejects.toMatchObject({
    name: 'TransactionCanceledException',
    CancellationReasons: [{ Code: 'None' }, { Code: 'ConditionalCheckFailed' }],
  })
  expect(await account.get({ TableName: 'Notes', Key: { id: 'new' } })).not.toHaveProperty('Item')
})

test("a role's policies count on the wire too", async () => {
  await expect(reader.get({ TableName: 'Notes', Key: { id: 'x' } })).resolves.toBeTypeOf('object')
  await expect(reader.put({ TableName: 'Notes', Item: { id: 'x' } })).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringContaining('is not authorized to perform: dynamodb:PutItem') as string,
  })
})

test('a wrong secret is refused', async () => {
  const forged = clientOf({ accessKeyId: 'local', secretAccessKey: 'guessed' })
  await expect(forged.get({ TableName: 'Notes', Key: { id: 'x' } })).rejects.toHaveProperty(
    '$metadata.httpStatusCode',
    400,
  )
})

test('tables and streams carry the names of the assembly', async () => {
  const described = await dynamodb.call('DescribeTable', { TableName: 'Notes' })
  expect(described).toMatchObject({
    Table: {
      TableArn: 'arn:aws:dynamodb:eu-west-1:111111111111:table/Notes',
      LatestStreamArn: 'arn:aws:dynamodb:eu-west-1:111111111111:table/Notes/stream/2026-01-01T00:00:00.000',
    },
  })
})

test('a transaction of reads answers what was asked for', async () => {
  const Item = { id: 'wide', a: 1, deep: { list: ['x', { y: 2, z: 3 }], spare: true } }
  await account.put({ TableName: 'Notes', Item })
  const { Responses } = await account.transactGet({
    TransactItems: [
      {
        Get: {
          TableName: 'Notes',
          Key: { id: 'wide' },
          ProjectionExpression: 'a, #d.#l[1].y, nowhere.zzz, deep.spare',
          ExpressionAttributeNames: { '#d': 'deep', '#l': 'list' },
        },
      },
    ],
  })
  expect(Responses).toEqual([{ Item: { a: 1, deep: { list: [{ y: 2 }], spare: true } } }])
})

test('an update that creates an item had no old one', async () => {
  const update = {
    TableName: 'Notes',
    Key: { id: 'fresh' },
    UpdateExpression: 'SET a = :a',
    ReturnValues: 'ALL_OLD',
  } as const
  expect(await account.update({ ...update, ExpressionAttributeValues: { ':a': 1 } })).not.toHaveProperty('Attributes')
  const again = await account.update({ ...update, ExpressionAttributeValues: { ':a': 2 } })
  expect(again.Attributes).toEqual({ id: 'fresh', a: 1 })
})
