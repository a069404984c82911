import type { Json, JsonObject } from '../../../services'
import { FieldError } from '../../errors/FieldError'
import { isObject } from '../../../json/isObject'
import { toWireFields } from './wire'

/** The input of one call, while it is put together. */
export interface Draft {
  input: JsonObject
  names: JsonObject
  values: JsonObject
}

/** Begins an input. */
export function draft(input: JsonObject): Draft {
  return { input, names: {}, values: {} }
}

/** Adds an expression under one of DynamoDB's parameters. Accepts objects, and the JSON text of `util.transform`. */
export function addExpression(to: Draft, parameter: string, given: Json | undefined): void {
  const parsed = typeof given === 'string' ? (JSON.parse(given) as Json) : given
  if (!isObject(parsed) || !parsed.expression) return
  to.input[parameter] = parsed.expression
  if (isObject(parsed.expressionNames)) merge(to.names, parsed.expressionNames)
  if (isObject(parsed.expressionValues)) merge(to.values, toWireFields(parsed.expressionValues))
}

/** The finished input. DynamoDB refuses empty maps of names and values. */
export function finished({ input, names, values }: Draft): JsonObject {
  if (Object.keys(names).length > 0) input.ExpressionAttributeNames = names
  if (Object.keys(values).length > 0) input.ExpressionAttributeValues = values
  return input
}

/** Expressions of one request share names and values: the same one twice must mean the same. */
function merge(into: JsonObject, from: JsonObject): void {
  for (const [key, value] of Object.entries(from)) {
    const present = into[key]
    if (present !== undefined && JSON.stringify(present) !== JSON.stringify(value)) {
      throw new FieldError(`The expressions of this request use ${key} for two things.`, 'MappingTemplate')
    }
    into[key] = value
  }
}
