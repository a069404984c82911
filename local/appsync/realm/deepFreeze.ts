import { natives } from './natives'
import type { Fields } from './own'

/** Makes a value of plain objects unchangeable, all the way down. */
export function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  natives.freeze(value)
  for (const key of Object.keys(value)) deepFreeze((value as Fields)[key])
}
