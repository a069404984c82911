import type { JsonObject } from '../../services'

/** The strings of the list at a key; none where there is no list. */
export function textsAt(parent: JsonObject, key: string): string[] {
  const value = parent[key]
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}
