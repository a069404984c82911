import { fail } from './fail'
import type { Outcome } from './Outcome'

/** Last line of every response handler after a data source: none of its errors passes for an empty result. */
export function resultOrFail<T>(outcome: Outcome<T>): T {
  if (outcome.error) fail('INTERNAL', 'The request could not be completed. Try again in a moment.')
  return outcome.result
}
