import type { Day } from './days'
import { type Factor, periodFactor } from './periodFactor'
import type { Change, Loan } from './prepare'
import { scale } from './rational'

/** Days of a period through which neither rate nor balance changes. */
export type Stretch = { balanceMinor: number; factor: Factor }

/** Cuts a part of period `number` wherever the rate or the balance changes. */
export function stretches(
  loan: Loan,
  number: number,
  from: Day,
  to: Day,
  openingMinor: number,
  changes: readonly Change[],
): Stretch[] {
  if (to <= from) return []
  const inside = (day: Day) => day > from && day < to
  const cuts = [...changes.map(({ on }) => on), ...loan.rates.map((rate) => rate.from)].filter(inside)
  const days = cuts.length === 0 ? [from] : [...new Set([from, ...cuts])].sort((a, b) => a - b)
  return days.map((day, index) => ({
    balanceMinor: changes.reduce((sum, { on, amountMinor }) => (on <= day ? sum + amountMinor : sum), openingMinor),
    factor: periodFactor(loan.terms, loan.calendar, number, day, days[index + 1] ?? to, rateOn(loan, day)),
  }))
}

/** Interest of a part of a period: each stretch is rounded by itself, as its booking is. */
export function interestOf(loan: Loan, parts: readonly Stretch[]): number {
  return parts.reduce(
    (sum, { balanceMinor, factor }) => sum + scale(balanceMinor, factor.num, factor.den, nearest(loan)),
    0,
  )
}

/** Rounding up is for instalments; all else is then rounded half up. */
export function nearest({ terms }: Loan): 'HALF_EVEN' | 'HALF_UP' {
  return terms.rounding === 'HALF_EVEN' ? 'HALF_EVEN' : 'HALF_UP'
}

/** The rate that holds through the night after a day. */
export function rateOn({ rates, terms }: Loan, day: Day): number {
  return rates.findLast((rate) => rate.from <= day)?.ppm ?? terms.annualRatePpm
}
