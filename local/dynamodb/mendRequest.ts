import type { JsonObject } from '../services'
import type { Tables } from './Tables'
import { objectAt } from './json/objectAt'
import { textAt } from './json/textAt'

const LAST_EQUALITY = /^(.+?)\s+AND\s+(([#\w.-]+)\s*=\s*:\w+)\s*$/is

/** Rewrites what DynamoDB takes and the engine does not: a key condition that names the partition key last. */
export function mendRequest(tables: Tables, operation: string, input: JsonObject): JsonObject {
  const expression = operation === 'Query' ? textAt(input, 'KeyConditionExpression') : undefined
  if (expression === undefined) return input
  const [, rest, last, name] = LAST_EQUALITY.exec(expression) ?? []
  if (rest === undefined || last === undefined || name === undefined) return input
  const table = tables.find(textAt(input, 'TableName') ?? '')
  const index = textAt(input, 'IndexName')
  const partitionKey = index === undefined ? table?.keys[0] : table?.indexes[index]
  const named = textAt(objectAt(input, 'ExpressionAttributeNames'), name) ?? name
  if (named !== partitionKey) return input
  return { ...input, KeyConditionExpression: `${last} AND ${rest}` }
}
