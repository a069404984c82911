/** A JSON value as lines of path and leaf, so that two of them can be compared as sets. */
export function flatten(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path} = ${JSON.stringify(value)}`]
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, `${path}/${key}`))
}
