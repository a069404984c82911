import type { Transacted } from './Transaction'

/** True if a transaction was cancelled by the condition of its item at `index`. */
export function isRefused<T>(outcome: Transacted<T>, index: number): boolean {
  if (!outcome.error) return false
  const reasons = outcome.result?.cancellationReasons ?? []
  return reasons[index]?.type === 'ConditionCheckFailed'
}
