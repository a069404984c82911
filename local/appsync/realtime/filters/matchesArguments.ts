import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../../../json/isObject'

/** Each argument that was given must equal the field of its name; null asks for a field that is null or absent. */
export function matchesArguments(args: Record<string, unknown>, payload: unknown): boolean {
  return Object.entries(args).every(([name, expected]) => {
    const actual = isObject(payload) && Object.hasOwn(payload, name) ? payload[name] : null
    return actual === expected || isDeepStrictEqual(actual ?? null, expected)
  })
}
