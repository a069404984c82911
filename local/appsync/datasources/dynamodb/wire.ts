import type { Json, JsonObject } from '../../../services'
import { FieldError } from '../../errors/FieldError'
import { isObject } from '../../../json/isObject'
import { textOf } from '../../json/textOf'

/** A typed value as resolvers write it, for DynamoDB's wire: numbers as text, null as `{NULL: true}`. */
function toWire(value: Json | undefined): JsonObject {
  const keys = isObject(value) ? Object.keys(value) : []
  const type = keys[0]
  if (!isObject(value) || type === undefined || keys.length !== 1) {
    throw invalid(`a typed value has exactly one key such as S or N, not ${JSON.stringify(value)}`)
  }
  const content = value[type]
  switch (type) {
    case 'S':
    case 'SS':
    case 'B':
    case 'BS':
      return { [type]: content ?? null }
    case 'N':
      return { N: textOf(content) }
    case 'NS':
      return { NS: Array.isArray(content) ? content.map(textOf) : [] }
    case 'BOOL':
      return { BOOL: content === true || content === 'true' }
    case 'NULL':
      return { NULL: true }
    case 'L':
      return { L: Array.isArray(content) ? content.map(toWire) : [] }
    case 'M':
      return { M: toWireFields(content) }
    default:
      throw invalid(`'${type}' is not a type of DynamoDB`)
  }
}

/** Each member of a map of typed values, for the wire. */
export function toWireFields(fields: Json | undefined): JsonObject {
  if (!isObject(fields)) throw invalid(`expected a map of typed values, not ${JSON.stringify(fields)}`)
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, toWire(value)]))
}

function invalid(message: string): FieldError {
  return new FieldError(`The request to DynamoDB is not valid: ${message}.`, 'MappingTemplate')
}

/** A value off DynamoDB's wire as plain JSON. */
function fromWire(value: Json | undefined): Json {
  if (!isObject(value)) return null
  for (const type in value) {
    const content = value[type] ?? null
    switch (type) {
      case 'N':
        return Number(content)
      case 'NS':
        return Array.isArray(content) ? content.map(Number) : []
      case 'NULL':
        return null
      case 'L':
        return Array.isArray(content) ? content.map(fromWire) : []
      case 'M':
        return fromWireFields(content)
      default:
        return content
    }
  }
  return null
}

/** An item off the wire, or null. */
export function fromWireFields(fields: Json | undefined): JsonObject | null {
  if (!isObject(fields)) return null
  const item: JsonObject = {}
  for (const key of Object.keys(fields)) {
    if (key === '__proto__') continue
    item[key] = fromWire(fields[key])
  }
  return item
}
