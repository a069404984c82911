import type { Batch } from './Batch'
import { fail } from './fail'
import type { Outcome } from './Outcome'
import { resultOrFail } from './resultOrFail'

/** All items of a BatchGetItem. What the table had no time for is an error, not an absence. */
export function batchItems<T>(outcome: Outcome<Batch<T>>): T[] {
  const { data, unprocessedKeys } = resultOrFail(outcome)
  if (Object.values(unprocessedKeys ?? {}).flat().length > 0)
    fail('INTERNAL', 'The request could not be completed. Try again in a moment.')
  return Object.values(data)
    .flat()
    .filter((item) => item !== null)
}
