import { fail } from './fail'
import type { Outcome } from './Outcome'
import { resultOrFail } from './resultOrFail'

/** The item that was asked for, or `NOT_FOUND` with this sentence. */
export function foundOrFail<T>(outcome: Outcome<T | null | undefined>, message: string): T {
  const item = resultOrFail(outcome)
  if (!item) fail('NOT_FOUND', message)
  return item
}
