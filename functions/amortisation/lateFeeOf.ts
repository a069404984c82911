import { MOST_MINOR } from './limits'
import { scale } from './rational'
import type { LateFee, Rounding } from './types'

/** The fee for an instalment that is late, by how much principal of it is overdue. */
export function lateFeeOf(fee: LateFee, principalMinor: number, rounding: Rounding): number {
  const part = scale(principalMinor, fee.ratePpm ?? 0, 1_000_000, rounding)
  return Math.min((fee.flatMinor ?? 0) + part, fee.capMinor ?? MOST_MINOR)
}
