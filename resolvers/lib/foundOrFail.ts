import { fail } from './fail'
import { resultOrFail } from './resultOrFail'

type Outcome<T> = { error?: { type: string; message: string }; result: T | null | undefined }

/** The item that was asked for, or `NOT_FOUND` with this sentence. */
export function foundOrFail<T>(outcome: Outcome<T>, message: string): T {
  const item = resultOrFail(outcome)
  if (!item) fail('NOT_FOUND', message)
  return item
}
