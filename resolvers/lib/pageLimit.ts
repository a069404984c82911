import { fail } from './fail'

const MOST = 100
const DEFAULT = 24

/** The limit of a list, if it is one that a list may have. The schema's default does not reach who says null. */
export function pageLimit(limit: number | null | undefined): number {
  const asked = limit ?? DEFAULT
  if (asked < 1 || asked > MOST) fail('BAD_INPUT', `limit must be from 1 to ${MOST}.`)
  return asked
}
