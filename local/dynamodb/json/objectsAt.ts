import { isObject } from '../../json/isObject'
import type { JsonObject } from '../../services'

/** The objects of the list at a key; none where there is no list. */
export function objectsAt(parent: JsonObject, key: string): JsonObject[] {
  const value = parent[key]
  return Array.isArray(value) ? value.filter(isObject) : []
}
