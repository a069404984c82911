import type { Json, JsonObject } from '../../../services'
import { isObject } from '../../../json/isObject'
import { addExpression, draft, finished } from './expressions'
import type { Operation } from './Operation'
import { fromWireFields, toWireFields } from './wire'

/** `BatchGetItem`: for each table its items in the order of the keys, null where there is none. */
export const batchGetItem: Operation = async (request, { dynamodb }) => {
  const RequestItems: JsonObject = {}
  const asked = new Map<string, JsonObject[]>()
  for (const [table, given] of Object.entries(isObject(request.tables) ? request.tables : {})) {
    const options = isObject(given) ? given : { keys: given }
    const keys = Array.isArray(options.keys) ? options.keys.map(toWireFields) : []
    asked.set(table, keys)
    const to = draft({ Keys: unique(keys) })
    if (options.consistentRead === true) to.input.ConsistentRead = true
    addExpression(to, 'ProjectionExpression', options.projection)
    RequestItems[table] = finished(to)
  }
  const { Responses, UnprocessedKeys } = await dynamodb('BatchGetItem', { RequestItems })
  const data: JsonObject = {}
  const unprocessedKeys: JsonObject = {}
  for (const [table, keys] of asked) {
    const found = isObject(Responses) ? Responses[table] : undefined
    data[table] = keys.map((key) => fromWireFields(itemWith(key, found)))
    const left = isObject(UnprocessedKeys) ? UnprocessedKeys[table] : undefined
    unprocessedKeys[table] = isObject(left) && Array.isArray(left.Keys) ? left.Keys.map(fromWireFields) : []
  }
  return { result: { data, unprocessedKeys } }
}

/** `BatchPutItem` and `BatchDeleteItem`: what was sent, table by table. */
export const batchWriteItem: Operation = async (request, { dynamodb }) => {
  const puts = request.operation === 'BatchPutItem'
  const RequestItems: JsonObject = {}
  const data: JsonObject = {}
  for (const [table, given] of Object.entries(isObject(request.tables) ? request.tables : {})) {
    const items = Array.isArray(given) ? given.map(toWireFields) : []
    RequestItems[table] = items.map((item): Json =>
      puts ? { PutRequest: { Item: item } } : { DeleteRequest: { Key: item } },
    )
    data[table] = items.map(fromWireFields)
  }
  const { UnprocessedItems } = await dynamodb('BatchWriteItem', { RequestItems })
  const unprocessed: JsonObject = {}
  for (const table of Object.keys(data)) {
    const left = isObject(UnprocessedItems) ? UnprocessedItems[table] : undefined
    unprocessed[table] = Array.isArray(left) ? left.map(writtenItem) : []
  }
  return { result: { data, [puts ? 'unprocessedItems' : 'unprocessedKeys']: unprocessed } }
}

function writtenItem(entry: Json): JsonObject | null {
  if (!isObject(entry)) return null
  const { PutRequest, DeleteRequest } = entry
  if (isObject(PutRequest)) return fromWireFields(PutRequest.Item)
  return isObject(DeleteRequest) ? fromWireFields(DeleteRequest.Key) : null
}

/** DynamoDB refuses the same key twice in one batch; AppSync's answer holds it twice. */
function unique(keys: JsonObject[]): JsonObject[] {
  return [...new Map(keys.map((key) => [JSON.stringify(Object.entries(key).sort()), key])).values()]
}

function itemWith(key: JsonObject, items: Json | undefined): Json | undefined {
  if (!Array.isArray(items)) return undefined
  return items.find((item) => isObject(item) && Object.keys(key).every((name) => isSame(item[name], key[name])))
}

function isSame(a: Json | undefined, b: Json | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
