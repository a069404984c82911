import { isDeepStrictEqual } from 'node:util'
import { objectAt } from '../dynamodb/json/objectAt'
import type { JsonObject } from '../services'

/** Whether a record tells of a write that changed nothing, for which DynamoDB writes none. */
export function changesNothing(record: JsonObject): boolean {
  const { OldImage: before, NewImage: after } = objectAt(record, 'dynamodb')
  return before !== undefined && after !== undefined && isDeepStrictEqual(before, after)
}
