import { isObjectType, type GraphQLError, type GraphQLSchema } from 'graphql'
import { FieldError } from './FieldError'
import { printPath } from './printPath'
import type { ResponseError } from './ResponseError'
import { toLocations } from './toLocations'
import { ValueError } from './ValueError'

/** An error of graphql-js's execution, as AppSync answers it. */
export function toResponseError(error: GraphQLError, schema: GraphQLSchema): ResponseError {
  const path = error.path ?? null
  const { originalError } = error
  if (originalError instanceof FieldError) {
    const { message, data, errorType, errorInfo } = originalError
    return { path, data, errorType, errorInfo, locations: toLocations(error.locations), message }
  }
  if (!path) return { path, locations: toLocations(error.locations), message: variableMessage(error.message) }
  if (originalError instanceof ValueError) return { path, locations: null, message: originalError.message }
  return { path, locations: null, message: valueMessage(error.message, path, schema) }
}

function valueMessage(message: string, path: readonly (string | number)[], schema: GraphQLSchema): string {
  const at = printPath(path)
  const missing = /^Cannot return null for non-nullable field (\w+)\.(\w+)\.$/.exec(message)
  if (missing) {
    const [, parent = '', field = ''] = missing
    return `Cannot return null for non-nullable type: '${typeNameAt(parent, field, path, schema)}' within parent '${parent}' (${at})`
  }
  if (message.startsWith('Expected Iterable'))
    return `Can't resolve value (${at}) : type mismatch error, expected type LIST`
  const enumeration = /^Enum "(\w+)" cannot represent (?:non-string )?value: (.*)$/.exec(message)
  if (enumeration) {
    const [, name = '', value = ''] = enumeration
    return `Can't serialize value (${at}) : Invalid input for Enum '${name}'. No value found for name '${value.replace(/^"|"$/g, '')}'`
  }
  const builtIn = /^(Int|Float|Boolean|String|ID) cannot represent.* value: (.*)$/.exec(message)
  if (builtIn)
    return `Can't serialize value (${at}) : Expected type '${String(builtIn[1])}' but was ${kindOf(builtIn[2])}.`
  return `Can't serialize value (${at}) : ${message}`
}

/** The named type; a list has no name in AppSync's message. */
function typeNameAt(parent: string, field: string, path: readonly (string | number)[], schema: GraphQLSchema): string {
  const owner = schema.getType(parent)
  let printed = isObjectType(owner) ? String(owner.getFields()[field]?.type).replace(/!$/, '') : ''
  for (let index = path.length - 1; typeof path[index] === 'number'; index -= 1) {
    printed = printed.replace(/^\[(.*)\]$/, '$1').replace(/!$/, '')
  }
  return printed.startsWith('[') ? 'null' : printed
}

/** What is wrong with the variables of a request. */
function variableMessage(message: string): string {
  const absent = /^Variable "\$(\w+)" of (?:required|non-null) type "(.+?)"/.exec(message)
  if (absent) return `Variable '${String(absent[1])}' has coerced Null value for NonNull type '${String(absent[2])}'`
  const invalid = /^Variable "\$(\w+)" got invalid value [\s\S]*?; ([\s\S]*)$/.exec(message)
  if (!invalid) return message
  const [, name = '', detail = ''] = invalid
  const unknown = /is not defined by type "(.+?)"/.exec(detail)
  if (unknown)
    return `The variables input contains a field that is not defined for input object type '${String(unknown[1])}' `
  const required =
    /^Field ".+?" of required type "(.+?)" was not provided/.exec(detail) ??
    /^Expected non-nullable type "(.+?)" not to be null/.exec(detail)
  if (required) return `Variable '${name}' has coerced Null value for NonNull type '${String(required[1])}'`
  const builtIn = /^(Int|Float|Boolean|String|ID) cannot represent.* value: (.*)$/.exec(detail)
  if (builtIn)
    return `Variable '${name}' has an invalid value : Expected type '${String(builtIn[1])}' but was ${kindOf(builtIn[2])}.`
  const enumeration = /^(?:Value ".*?" does not exist in|Enum) "(\w+)"/.exec(detail)
  if (enumeration)
    return `Variable '${name}' has an invalid value : Invalid input for Enum '${String(enumeration[1])}'.`
  return `Variable '${name}' has an invalid value : ${detail.replace(/ Did you mean[\s\S]*$/, '').replace(/^Expected type "\w+"\. /, '')}`
}

/** The Java class of a printed value. */
function kindOf(printed = ''): string {
  if (printed.startsWith('"')) return "'String'"
  if (printed.startsWith('[')) return "'List'"
  if (printed.startsWith('{')) return "'Map'"
  if (printed === 'true' || printed === 'false') return "'Boolean'"
  return printed.includes('.') ? "'Double'" : "'Integer'"
}
