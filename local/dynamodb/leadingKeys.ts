import type { JsonObject } from '../services'
import type { Table } from './Table'
import { objectAt } from './json/objectAt'
import { textAt } from './json/textAt'

/** The partition keys that a request names: the value of `dynamodb:LeadingKeys` in a policy's condition. */
export function leadingKeys(table: Table | undefined, request: JsonObject): string[] {
  if (table === undefined) return []
  const index = textAt(request, 'IndexName')
  const name = (index === undefined ? undefined : table.indexes[index]) ?? table.keys[0] ?? ''
  if (typeof request['KeyConditionExpression'] === 'string')
    return queriedKey(name, request, request['KeyConditionExpression'])
  const holder = objectAt(request, request['Key'] === undefined ? 'Item' : 'Key')
  return scalarsOf(objectAt(holder, name))
}

function queriedKey(name: string, request: JsonObject, expression: string): string[] {
  const names = objectAt(request, 'ExpressionAttributeNames')
  for (const [, left, value] of expression.matchAll(/([#\w.-]+)\s*=\s*(:\w+)/g)) {
    if (left === undefined || value === undefined) continue
    if ((names[left] ?? left) === name)
      return scalarsOf(objectAt(objectAt(request, 'ExpressionAttributeValues'), value))
  }
  return []
}

function scalarsOf(value: JsonObject): string[] {
  return Object.values(value).filter((scalar) => typeof scalar === 'string')
}
