import type { Json, JsonObject } from '../../services'
import { FieldError } from '../errors/FieldError'

const DEPTH = 100

/** Takes a value out of the realm: plain JSON of the host's own objects. Functions and undefined stay behind. */
export function adopt(value: unknown, depth = 0): Json {
  if (depth > DEPTH) throw new FieldError('A value is nested too deeply, or contains itself.', 'Code')
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value
    case 'number':
      return Number.isFinite(value) ? value : null
    case 'object': {
      if (value === null) return null
      if (Array.isArray(value)) return adoptList(value, depth)
      const fields: JsonObject = {}
      for (const key of Object.keys(value)) {
        const member = (value as Record<string, unknown>)[key]
        if (member !== undefined && typeof member !== 'function' && key !== '__proto__')
          fields[key] = adopt(member, depth + 1)
      }
      return fields
    }
    default:
      return null
  }
}

function adoptList(values: unknown[], depth: number): Json[] {
  const list: Json[] = []
  for (let index = 0; index < values.length; index += 1) list.push(adopt(values[index], depth + 1))
  return list
}
