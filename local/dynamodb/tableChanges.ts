import type { Json, JsonObject } from '../services'
import { objectAt } from './json/objectAt'
import { objectsAt } from './json/objectsAt'
import { textAt } from './json/textAt'

/** What it takes to make a stored table the wanted one: `UpdateTable` requests, or sentences where no update can. */
export function tableChanges(wanted: JsonObject, stored: JsonObject): { refused: string[]; updates: JsonObject[] } {
  const name = textAt(wanted, 'TableName') ?? ''
  const refused: string[] = []
  if (keysOf(wanted, wanted) !== keysOf(stored, stored)) refused.push(`the keys of table ${name} changed`)
  if (viewOf(wanted) !== viewOf(stored)) refused.push(`the stream of table ${name} changed`)

  const before = new Map(
    objectsAt(stored, 'GlobalSecondaryIndexes').map((index) => [textAt(index, 'IndexName'), index]),
  )
  const updates: JsonObject[] = []
  for (const index of objectsAt(wanted, 'GlobalSecondaryIndexes')) {
    const indexName = textAt(index, 'IndexName')
    const old = before.get(indexName)
    before.delete(indexName)
    if (old === undefined) updates.push(indexUpdate(wanted, { Create: index }))
    else if (shapeOf(wanted, index) !== shapeOf(stored, old))
      refused.push(`index ${indexName ?? ''} of table ${name} changed`)
  }
  for (const gone of before.keys()) updates.push(indexUpdate(wanted, { Delete: { IndexName: gone ?? '' } }))
  return { refused, updates }
}

function indexUpdate(wanted: JsonObject, update: JsonObject): JsonObject {
  return {
    TableName: wanted['TableName'] ?? '',
    AttributeDefinitions: wanted['AttributeDefinitions'] ?? [],
    GlobalSecondaryIndexUpdates: [update],
  }
}

function viewOf(table: JsonObject): Json {
  return objectAt(table, 'StreamSpecification')['StreamViewType'] ?? null
}

function shapeOf(table: JsonObject, index: JsonObject): string {
  const projection = objectAt(index, 'Projection')
  const others = projection['NonKeyAttributes']
  return JSON.stringify([
    keysOf(table, index),
    projection['ProjectionType'] ?? 'ALL',
    Array.isArray(others) ? [...others].sort() : [],
  ])
}

function keysOf(table: JsonObject, keyed: JsonObject): string {
  const types = new Map(
    objectsAt(table, 'AttributeDefinitions').map((each) => [each['AttributeName'], each['AttributeType']]),
  )
  return JSON.stringify(
    objectsAt(keyed, 'KeySchema').map((key) => [key['AttributeName'], key['KeyType'], types.get(key['AttributeName'])]),
  )
}
