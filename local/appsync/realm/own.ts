import { natives } from './natives'

/** An object of the realm, of which nothing is known. */
export type Fields = Record<string, unknown>

const inherited: Fields = {}

/** Sets an own property, also for names that every object inherits, such as `constructor` and `__proto__`. */
export function own(target: Fields, key: string, value: unknown): void {
  if (key in inherited) {
    natives.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true })
    return
  }
  target[key] = value
}

/** True for objects that are neither null nor a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
