import type { Transacted } from './Transaction'

/** True if a transaction was cancelled because somebody else was faster: by a condition, or by writing at the same time. */
export function isOvertaken<T>(outcome: Transacted<T>): boolean {
  if (!outcome.error) return false
  const reasons = outcome.result?.cancellationReasons ?? []
  return reasons.some(({ type }) => type === 'ConditionCheckFailed' || type === 'TransactionConflict')
}
