import { own, type Fields } from './own'

/** Rebuilds a JSON value out of this realm's own objects, so that nothing of the host comes in with it. */
export function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return isPlain(value) ? value : null
  if (Array.isArray(value)) {
    const list: unknown[] = []
    for (let index = 0; index < value.length; index += 1) list[index] = copy(value[index])
    return list
  }
  const source = value as Fields
  const target: Fields = {}
  for (const key of Object.keys(source)) own(target, key, copy(source[key]))
  return target
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'function' && typeof value !== 'symbol' && typeof value !== 'bigint'
}
