import { fail } from './fail'
import type { Outcome } from './Outcome'
import type { Page } from './Page'
import { resultOrFail } from './resultOrFail'

/** The page that was asked for. A token that is not of this list and this caller is the caller's to drop. */
export function pageOrFail<T>(outcome: Outcome<Page<T>>): Page<T> {
  const isForeign = (outcome.error?.message ?? '').indexOf('Invalid pagination token') >= 0
  if (isForeign)
    fail('BAD_INPUT', 'This nextToken is not one that this list gave you. Ask for the first page, without it.')
  return resultOrFail(outcome)
}
