import { isDeepStrictEqual } from 'node:util'
import type { Json, JsonObject } from '../services'
import { objectAt } from './json/objectAt'
import { objectsAt } from './json/objectsAt'
import { textAt } from './json/textAt'
import { project } from './project'

/** Corrects what the engine answers otherwise than DynamoDB does. */
export function mendAnswer(operation: string, input: JsonObject, answer: JsonObject): JsonObject {
  if (operation === 'TransactGetItems') return withProjections(input, answer)
  if (operation === 'UpdateItem') return withoutNewKey(input, answer)
  return answer
}

/** The engine answers whole items in a transaction of reads. */
function withProjections(input: JsonObject, answer: JsonObject): JsonObject {
  const gets = objectsAt(input, 'TransactItems').map((item) => objectAt(item, 'Get'))
  const responses = objectsAt(answer, 'Responses').map((response, index): Json => {
    const get = gets[index] ?? {}
    const expression = textAt(get, 'ProjectionExpression')
    if (expression === undefined || response['Item'] === undefined) return response
    return { Item: project(objectAt(response, 'Item'), expression, objectAt(get, 'ExpressionAttributeNames')) }
  })
  return { ...answer, Responses: responses }
}

/** An item that an update created had no old attributes, not even its key. */
function withoutNewKey(input: JsonObject, answer: JsonObject): JsonObject {
  if (input['ReturnValues'] !== 'ALL_OLD' || !isDeepStrictEqual(answer['Attributes'], input['Key'])) return answer
  return Object.fromEntries(Object.entries(answer).filter(([name]) => name !== 'Attributes'))
}
