import type { Json, JsonObject } from '../../services'

/** The object at a key, or an empty one where there is none: what templates and requests leave out has no members. */
export function objectAt(parent: JsonObject, key: string): JsonObject {
  return asObject(parent[key]) ?? {}
}

function asObject(value: Json | undefined): JsonObject | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return value
}
