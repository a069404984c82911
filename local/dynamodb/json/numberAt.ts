import type { JsonObject } from '../../services'

/** The number at a key. Templates also write numbers as strings. */
export function numberAt(parent: JsonObject, key: string): number | undefined {
  const value = parent[key]
  if (typeof value === 'number') return value
  if (typeof value === 'string' && value !== '' && Number.isFinite(Number(value))) return Number(value)
  return undefined
}
