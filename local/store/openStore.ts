import { AwsError } from '../AwsError'
import { SERVICE_TABLE } from '../dynamodb/SERVICE_TABLE'
import { objectAt } from '../dynamodb/json/objectAt'
import { objectsAt } from '../dynamodb/json/objectsAt'
import { textAt } from '../dynamodb/json/textAt'
import type { DynamoDb, JsonObject, Store } from '../services'

/** Opens the durable records of the services: a table of their own in the engine that also holds everything else. */
export async function openStore(dynamodb: DynamoDb): Promise<Store> {
  await createServiceTable(dynamodb)
  const TableName = SERVICE_TABLE

  return {
    async get<T>(collection: string, key: string): Promise<T | undefined> {
      const found = await dynamodb.call('GetItem', { TableName, Key: keyOf(collection, key), ConsistentRead: true })
      return found['Item'] === undefined ? undefined : (valueOf(objectAt(found, 'Item')) as T)
    },

    async put(collection, key, value) {
      await dynamodb.call('PutItem', { TableName, Item: itemOf(collection, key, value) })
    },

    async create(collection, key, value) {
      try {
        const ConditionExpression = 'attribute_not_exists(pk)'
        await dynamodb.call('PutItem', { TableName, Item: itemOf(collection, key, value), ConditionExpression })
        return true
      } catch (error) {
        if (error instanceof AwsError && error.name === 'ConditionalCheckFailedException') return false
        throw error
      }
    },

    async remove(collection, key) {
      await dynamodb.call('DeleteItem', { TableName, Key: keyOf(collection, key) })
    },

    async list<T>(collection: string): Promise<{ key: string; value: T }[]> {
      const rows: { key: string; value: T }[] = []
      let from: JsonObject | undefined
      do {
        const page = await dynamodb.call('Query', {
          TableName,
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :collection',
          ExpressionAttributeValues: { ':collection': { S: collection } },
          ...(from !== undefined && { ExclusiveStartKey: from }),
        })
        for (const item of objectsAt(page, 'Items')) {
          rows.push({ key: textAt(objectAt(item, 'sk'), 'S') ?? '', value: valueOf(item) as T })
        }
        from = page['LastEvaluatedKey'] === undefined ? undefined : objectAt(page, 'LastEvaluatedKey')
      } while (from !== undefined)
      return rows
    },
  }
}

async function createServiceTable(dynamodb: DynamoDb): Promise<void> {
  try {
    await dynamodb.call('CreateTable', {
      TableName: SERVICE_TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    })
  } catch (error) {
    if (!(error instanceof AwsError) || error.name !== 'ResourceInUseException') throw error
  }
}

function keyOf(collection: string, key: string): JsonObject {
  return { pk: { S: collection }, sk: { S: key } }
}

function itemOf(collection: string, key: string, value: unknown): JsonObject {
  return { ...keyOf(collection, key), value: { S: JSON.stringify(value) } }
}

/** What was stored under a key has the type it was stored with: collections are written in one place each. */
function valueOf(item: JsonObject): unknown {
  return JSON.parse(textAt(objectAt(item, 'value'), 'S') ?? 'null')
}
