import type { Standing } from './Standing'

/** The standing alone, of whatever carries one: the amortisation function's answer has more than is stored. */
export function standingOf(from: Standing): Standing {
  const { outstandingMinor, repaidMinor, owedMinor, nextDue, status, allocations } = from
  return { outstandingMinor, repaidMinor, owedMinor, nextDue, status, allocations }
}
