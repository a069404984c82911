import type { Day } from './days'
import { type Factor, periodFactor } from './periodFactor'
import type { Change, Loan } from './prepare'
import { scale } from './rational'

/** Days of a period through which neither rate nor balance changes. */
export type Stretch = { from: Day; to: Day; balanceMinor: number; factor: Factor }

/** Cuts a part of period `number` wherever the rate or the balance changes. */
export function stretches(
  loan: Loan,
  number: number,
  from: Day,
  to: Day,
  openingMinor: number,
  changes: readonly Change[],
): Stretch[] {
  const cuts = [...changes.map(({ on }) => on), ...loan.rates.map((rate) => rate.from)]
  const days = [...new Set([from, ...cuts.filter((day) => day > from && day < to)])].sort((a, b) => a - b)
  let balanceMinor = openingMinor
  return days.map((day, index) => {
    const end = days[index + 1] ?? to
    for (const { on, amountMinor } of changes) if (on === day || (index === 0 && on < day)) balanceMinor += amountMinor
    return { from: day, to: end, balanceMinor, factor: factorAt(loan, number, day, end) }
  })
}

/** Interest of a part of a period: each stretch is rounded by itself, as its bookings would be. */
export function interestOf(loan: Loan, parts: readonly Stretch[]): number {
  let total = 0
  for (const { balanceMinor, factor } of parts)
    total += scale(Math.max(balanceMinor, 0), factor.num, factor.den, nearest(loan))
  return total
}

/** Rounding up is for instalments; interest is then rounded half up. */
export function nearest({ terms }: Loan): 'HALF_EVEN' | 'HALF_UP' {
  return terms.rounding === 'HALF_EVEN' ? 'HALF_EVEN' : 'HALF_UP'
}

function factorAt(loan: Loan, number: number, from: Day, to: Day): Factor {
  return periodFactor(loan.terms, loan.calendar, number, from, to, rateOn(loan, from))
}

/** The rate that holds through the night after a day. */
export function rateOn({ rates }: Loan, day: Day): number {
  return rates.findLast((rate) => rate.from <= day)?.ppm ?? rates[0]?.ppm ?? 0
}
