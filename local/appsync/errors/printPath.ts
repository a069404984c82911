/** A path as it stands in AppSync's messages: `/listLoans/items[0]/id`. */
export function printPath(path: readonly (string | number)[]): string {
  return path.map((key) => (typeof key === 'number' ? `[${key}]` : `/${key}`)).join('')
}
