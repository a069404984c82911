import type { Scalar } from '../SCALARS'

/** JSON as text on the wire, as a value in the resolver. */
export const json: Scalar = {
  parse(value) {
    if (typeof value !== 'string') throw unable('parse', value)
    const parsed = parsedOrUndefined(value)
    if (parsed === undefined) throw unable('parse', value)
    return parsed
  },
  /** Text that is JSON already stays as it is. */
  serialise(value) {
    if (typeof value === 'string' && parsedOrUndefined(value) !== undefined) return value
    return JSON.stringify(value)
  },
}

function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function unable(verb: string, value: unknown): TypeError {
  return new TypeError(`Unable to ${verb} \`${String(value)}\` as a valid JSON.`)
}
