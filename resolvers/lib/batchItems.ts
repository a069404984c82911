import type { Batch } from './Batch'
import { fail } from './fail'
import { resultOrFail } from './resultOrFail'

type Outcome<T> = { error?: { type: string; message: string }; result: Batch<T> }

/** All items of a BatchGetItem. What the table had no time for is an error, not an absence. */
export function batchItems<T>(outcome: Outcome<T>): T[] {
  const { data, unprocessedKeys } = resultOrFail(outcome)
  if (Object.values(unprocessedKeys ?? {}).flat().length > 0)
    fail('INTERNAL', 'The request could not be completed. Try again in a moment.')
  return Object.values(data)
    .flat()
    .filter((item) => item !== null)
}
