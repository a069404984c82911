import type { DynamoDb, JsonObject } from '../services'
import { objectAt } from './json/objectAt'
import { textAt } from './json/textAt'

/** Tells the engine which attribute holds the time at which an item expires, so that it describes the table rightly. */
export async function updateExpiry(dynamodb: DynamoDb, tableName: string, wanted: JsonObject): Promise<void> {
  const attribute = textAt(wanted, 'AttributeName')
  if (attribute === undefined || wanted['Enabled'] === false) return
  const described = await dynamodb.call('DescribeTimeToLive', { TableName: tableName })
  if (objectAt(described, 'TimeToLiveDescription')['AttributeName'] === attribute) return
  await dynamodb.call('UpdateTimeToLive', {
    TableName: tableName,
    TimeToLiveSpecification: { Enabled: true, AttributeName: attribute },
  })
}
