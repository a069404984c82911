import type { JsonObject } from '../../services'

/** The string at a key, if there is one. */
export function textAt(parent: JsonObject, key: string): string | undefined {
  const value = parent[key]
  return typeof value === 'string' ? value : undefined
}
