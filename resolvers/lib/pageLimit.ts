import { fail } from './fail'

const MOST = 100

/** The limit of a list, if it is one that a list may have. */
export function pageLimit(limit: number): number {
  if (limit < 1 || limit > MOST) fail('BAD_INPUT', `limit must be from 1 to ${MOST}.`)
  return limit
}
