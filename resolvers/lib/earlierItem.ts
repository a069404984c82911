import { fail } from './fail'
import type { Transacted } from './Transaction'

/**
 * The item that already stood where a transaction wanted to create the one at `index`, if the same input made it;
 * null if the place was free. Another input under the same id is a `CONFLICT`.
 */
export function earlierItem<T extends { fingerprint: string }>(
  outcome: Transacted<T>,
  index: number,
  fingerprint: string,
): T | null {
  if (!outcome.error) return null
  const reasons = outcome.result?.cancellationReasons ?? []
  const item = reasons[index]?.item
  if (!item) return null
  if (item.fingerprint !== fingerprint)
    fail('CONFLICT', 'This id was used before for something else. Use a new id for each thing that you create.')
  return item
}
