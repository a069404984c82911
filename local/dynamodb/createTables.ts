import { AwsError } from '../AwsError'
import type { Assembly, DynamoDb, JsonObject, Resource } from '../services'
import { SERVICE_TABLE } from './SERVICE_TABLE'
import { updateExpiry } from './updateExpiry'
import { objectAt } from './json/objectAt'
import { tableChanges } from './tableChanges'
import { tableDefinition } from './tableDefinition'

/** Creates the tables of an assembly that are not there yet. A table that is there is kept with all it holds. */
export async function createTables(assembly: Assembly, dynamodb: DynamoDb): Promise<void> {
  const resources = assembly.byType('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable')
  const changes = (await Promise.all(resources.map((resource) => createTable(dynamodb, resource)))).flat()
  if (changes.length === 0) return
  throw new Error(
    `The stored data does not fit the assembly any more: ${changes.join('; ')}. ` +
      'Begin anew with an empty data folder, or go back to the former schema.',
  )
}

async function createTable(dynamodb: DynamoDb, resource: Resource): Promise<string[]> {
  const name = resource.physicalId
  if (name === SERVICE_TABLE)
    throw new Error(`The table name ${name} belongs to the local services: choose another one.`)
  const wanted = tableDefinition(resource)
  const stored = await describe(dynamodb, name)
  if (stored === undefined) await dynamodb.call('CreateTable', wanted)
  const { refused, updates } = tableChanges(wanted, stored ?? wanted)
  if (refused.length > 0) return refused
  for (const update of updates) await dynamodb.call('UpdateTable', update)
  await updateExpiry(dynamodb, name, objectAt(resource.properties, 'TimeToLiveSpecification'))
  return []
}

async function describe(dynamodb: DynamoDb, name: string): Promise<JsonObject | undefined> {
  try {
    return objectAt(await dynamodb.call('DescribeTable', { TableName: name }), 'Table')
  } catch (error) {
    if (error instanceof AwsError && error.name === 'ResourceNotFoundException') return undefined
    throw error
  }
}
