import type { Json } from '../../local/services'

/** A typed value of DynamoDB's as plain JSON. */
export function plain(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const [type, inner] = Object.entries(value)[0] ?? []
  if (Object.keys(value).length === 1 && inner !== undefined) {
    if (type === 'S' || type === 'BOOL') return inner
    if (type === 'N') return Number(inner)
    if (type === 'NULL') return null
    if (type === 'L' && Array.isArray(inner)) return inner.map(plain)
    if (type === 'M') return members(inner)
  }
  return members(value)
}

function members(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]))
}
