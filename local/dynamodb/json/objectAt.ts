import { isObject } from '../../json/isObject'
import type { JsonObject } from '../../services'

/** The object at a key, or an empty one where there is none: what templates and requests leave out has no members. */
export function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key]
  return isObject(value) ? value : {}
}
