import { own, type Fields } from '../own'

/** A JavaScript value as DynamoDB's typed value, the way AppSync writes it: numbers stay numbers, null is `{NULL: null}`. */
export function typed(value: unknown): Fields {
  if (value === null || value === undefined) return { NULL: null }
  if (typeof value === 'string') return { S: value }
  if (typeof value === 'number') return { N: value }
  if (typeof value === 'boolean') return { BOOL: value }
  if (Array.isArray(value)) return { L: typedList(value) }
  if (typeof value === 'object') return { M: typedFields(value as Fields) }
  throw new TypeError(`DynamoDB has no type for a ${typeof value}.`)
}

/** Each member of an object as a typed value. */
export function typedFields(value: Fields): Fields {
  const result: Fields = {}
  for (const key of Object.keys(value)) {
    if (value[key] !== undefined) own(result, key, asTyped(value[key]))
  }
  return result
}

/** Each element of a list as a typed value. */
export function typedList(value: unknown[]): Fields[] {
  const result: Fields[] = []
  for (let index = 0; index < value.length; index += 1) result[index] = asTyped(value[index])
  return result
}

/** Sets are made by their own functions and pass as they are; everything else is typed here. */
function asTyped(value: unknown): Fields {
  if (typeof value === 'object' && value !== null && sets.has(value)) return value as Fields
  return typed(value)
}

const sets = new WeakSet<object>()

/** Marks a set, so that it can stand among plain values. */
export function typedSet(type: 'SS' | 'NS' | 'BS', members: unknown): Fields | null {
  if (members === null || members === undefined) return null
  const set: Fields = { [type]: members }
  sets.add(set)
  return set
}
