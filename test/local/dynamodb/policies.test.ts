import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTables } from '../../../local/dynamodb/createTables'
import { startDynamoDb } from '../../../local/dynamodb/startDynamoDb'
import { createIam } from '../../../local/iam/createIam'
import type { JsonObject } from '../../../local/services'
import { openStore } from '../../../local/store/openStore'
import { assemblyOf } from '../support/assemblyOf'
import { roleThatMay } from '../support/roleThatMay'

const LOANS = 'arn:aws:dynamodb:eu-west-1:111111111111:table/Loans'

const assembly = assemblyOf({
  resources: {
    Reader: roleThatMay({ Action: ['dynamodb:GetItem', 'dynamodb:BatchGetItem'], Resource: LOANS }),
    Lister: roleThatMay({ Action: 'dynamodb:Query', Resource: `${LOANS}/index/byMember` }),
    Writer: roleThatMay({ Action: ['dynamodb:PutItem', 'dynamodb:ConditionCheckItem'], Resource: LOANS }),
    Owner: roleThatMay({
      Action: ['dynamodb:GetItem', 'dynamodb:Query'],
      Resource: LOANS,
      Condition: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['OWN'] } },
    }),
    Loans: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        TableName: 'Loans',
        AttributeDefinitions: ['pk', 'sk', 'memberId'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: 'byMember',
            KeySchema: [{ AttributeName: 'memberId', KeyType: 'HASH' }],
            Projection: { ProjectionType: 'ALL' },
          },
        ],
      },
    },
  },
})
const iam = createIam(assembly)
const dynamodb = await startDynamoDb({ assembly, iam })
beforeAll(async () => {
  await Promise.all([createTables(assembly, dynamodb), openStore(dynamodb)])
})
afterAll(() => dynamodb.close())

function as(role: string) {
  const resource = assembly.resources.find(({ logicalId }) => logicalId === role)
  if (resource === undefined) throw new Error(`There is no role ${role}.`)
  return dynamodb.as(iam.roleOf(assembly.attribute(resource, 'Arn')))
}

const TableName = 'Loans'
const Key = { pk: { S: 'OWN' }, sk: { S: 'LOAN' } }
const query = (pk: string): JsonObject => ({
  TableName,
  KeyConditionExpression: '#pk = :pk',
  ExpressionAttributeNames: { '#pk': 'pk' },
  ExpressionAttributeValues: { ':pk': { S: pk } },
})
const byMember: JsonObject = {
  TableName,
  IndexName: 'byMember',
  KeyConditionExpression: 'memberId = :m',
  ExpressionAttributeValues: { ':m': { S: 'a' } },
}

test.each<[string, string, JsonObject]>([
  ['Reader', 'GetItem', { TableName, Key }],
  ['Reader', 'BatchGetItem', { RequestItems: { Loans: { Keys: [Key] } } }],
  ['Reader', 'TransactGetItems', { TransactItems: [{ Get: { TableName, Key } }] }],
  ['Lister', 'Query', byMember],
  ['Writer', 'PutItem', { TableName, Item: Key }],
  [
    'Writer',
    'TransactWriteItems',
    {
      TransactItems: [
        { Put: { TableName, Item: { ...Key, sk: { S: 'OTHER' } } } },
        { ConditionCheck: { TableName, Key, ConditionExpression: 'attribute_exists(pk)' } },
      ],
    },
  ],
  ['Owner', 'GetItem', { TableName, Key }],
  ['Owner', 'Query', query('OWN')],
])('%s may %s what its policy says', async (role, operation, input) => {
  await as('Writer')('PutItem', { TableName, Item: Key })
  await expect(as(role)(operation, input)).resolves.toBeTypeOf('object')
})

test.each<[string, string, JsonObject, string]>([
  ['Reader', 'Query', query('OWN'), `dynamodb:Query on resource: ${LOANS}`],
  ['Reader', 'PutItem', { TableName, Item: Key }, 'dynamodb:PutItem'],
  ['Reader', 'Scan', { TableName }, 'dynamodb:Scan'],
  ['Lister', 'Query', query('OWN'), `dynamodb:Query on resource: ${LOANS}`],
  ['Reader', 'Query', byMember, `dynamodb:Query on resource: ${LOANS}/index/byMember`],
  ['Writer', 'TransactWriteItems', { TransactItems: [{ Delete: { TableName, Key } }] }, 'dynamodb:DeleteItem'],
  ['Writer', 'BatchWriteItem', { RequestItems: { Loans: [{ PutRequest: { Item: Key } }] } }, 'dynamodb:BatchWriteItem'],
  ['Writer', 'ExecuteStatement', { Statement: 'SELECT * FROM "Loans"' }, 'dynamodb:PartiQLSelect'],
  ['Owner', 'GetItem', { TableName, Key: { ...Key, pk: { S: 'FOREIGN' } } }, 'dynamodb:GetItem'],
  ['Owner', 'Query', query('FOREIGN'), 'dynamodb:Query'],
  ['Reader', 'DeleteTable', { TableName }, 'dynamodb:DeleteTable'],
  ['Reader', 'GetItem', { TableName: 'Elsewhere', Key }, 'table/Elsewhere'],
])('%s may not %s beyond it', async (role, operation, input, text) => {
  await expect(as(role)(operation, input)).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringContaining(text) as string,
  })
})

test('nobody reaches the table of the services, not even the account itself', async () => {
  const { principal } = iam.secretOf('local')
  const read = dynamodb.as(principal)('Scan', { TableName: '.local-services' })
  await expect(read).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
})

test('a key condition may name the sort key first', async () => {
  await as('Writer')('PutItem', { TableName, Item: Key })
  const found = await dynamodb.call('Query', {
    TableName,
    KeyConditionExpression: 'sk BETWEEN :from AND :to AND #pk = :pk',
    ExpressionAttributeNames: { '#pk': 'pk' },
    ExpressionAttributeValues: { ':pk': { S: 'OWN' }, ':from': { S: 'LOAN' }, ':to': { S: 'LOAN' } },
  })
  expect(found).toMatchObject({ Count: 1 })
})
