import { isDeepStrictEqual } from 'node:util'
import type { Json, JsonObject } from '../services'
import { SERVICE_TABLE } from './SERVICE_TABLE'
import { objectAt } from './json/objectAt'
import { objectsAt } from './json/objectsAt'
import { textAt } from './json/textAt'
import { textsAt } from './json/textsAt'

/** Corrects what the engine answers otherwise than DynamoDB does. */
export function mendAnswer(operation: string, input: JsonObject, answer: JsonObject): JsonObject {
  if (operation === 'TransactGetItems') return withProjections(input, answer)
  if (operation === 'UpdateItem') return withoutNewKey(input, answer)
  if (operation === 'ListTables')
    return { ...answer, TableNames: textsAt(answer, 'TableNames').filter(isOfTheAssembly) }
  return answer
}

function isOfTheAssembly(name: string): boolean {
  return name !== SERVICE_TABLE
}

/** In a transaction of reads, the engine adds the key to what was asked for. */
function withProjections(input: JsonObject, answer: JsonObject): JsonObject {
  const gets = objectsAt(input, 'TransactItems').map((item) => objectAt(item, 'Get'))
  const responses = objectsAt(answer, 'Responses').map((response, index): Json => {
    const get = gets[index] ?? {}
    const expression = textAt(get, 'ProjectionExpression')
    if (expression === undefined || response['Item'] === undefined) return response
    const names = objectAt(get, 'ExpressionAttributeNames')
    const wanted = expression.split(',').map((path) => path.trim().split(/[.[]/)[0] ?? '')
    const kept = new Set(wanted.map((name) => textAt(names, name) ?? name))
    return { Item: Object.fromEntries(Object.entries(objectAt(response, 'Item')).filter(([name]) => kept.has(name))) }
  })
  return { ...answer, Responses: responses }
}

/** An item that an update created had no old attributes, not even its key. */
function withoutNewKey(input: JsonObject, answer: JsonObject): JsonObject {
  if (input['ReturnValues'] !== 'ALL_OLD' || !isDeepStrictEqual(answer['Attributes'], input['Key'])) return answer
  return Object.fromEntries(Object.entries(answer).filter(([name]) => name !== 'Attributes'))
}
