import { isObject } from '../json/isObject'
import type { Json, JsonObject } from '../services'
import type { RecordFilter } from './RecordFilter'
import { compileRule } from './compileRule'

/** A test of a part of a record; the part is left out where the record has none. */
type Test = (value: Json | undefined) => boolean

/** Compiles an event pattern: every key must fit, and of the rules of a key at least one. */
export function compileFilter(pattern: JsonObject): RecordFilter {
  const test = compileObject(pattern)
  return (record) => test(record)
}

function compileObject(pattern: JsonObject): Test {
  const tests = Object.entries(pattern).map(([key, value]) =>
    key === '$or' ? compileOr(value) : compileKey(key, value),
  )
  return (value) => tests.every((test) => test(value))
}

function compileKey(key: string, pattern: Json): Test {
  const test = compileValue(key, pattern)
  return (value) => test(isObject(value) ? value[key] : undefined)
}

function compileValue(key: string, pattern: Json): Test {
  if (Array.isArray(pattern)) {
    const rules = pattern.map(compileRule)
    return (value) => rules.some((rule) => (Array.isArray(value) ? value.some(rule) : rule(value)))
  }
  if (isObject(pattern)) return compileObject(pattern)
  throw new Error(`"${key}" of an event pattern must be an object or a list of rules.`)
}

function compileOr(patterns: Json): Test {
  if (!Array.isArray(patterns)) throw new Error('"$or" of an event pattern must be a list of patterns.')
  const tests = patterns.filter(isObject).map(compileObject)
  return (value) => tests.some((test) => test(value))
}
