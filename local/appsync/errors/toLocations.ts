import type { ResponseError } from './ResponseError'

/** Places in a query as AppSync writes them. */
export function toLocations(
  places: readonly { line: number; column: number }[] | undefined,
): ResponseError['locations'] {
  return places ? places.slice(0, 1).map(({ line, column }) => ({ line, column, sourceName: null })) : null
}
