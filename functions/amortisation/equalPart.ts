import { annuity } from './annuity'
import type { Day } from './days'
import { type Factor, periodFactor } from './periodFactor'
import { interestOf, nearest, rateOn, type Stretch } from './periodInterest'
import type { Loan } from './prepare'
import { add, divide, type Rational } from './rational'

/**
 * What stays the same from one instalment to the next, worked out for period `number` and those after it: the whole
 * instalment, or its principal where that is what stays equal.
 */
export function equalPart(loan: Loan, number: number, openingMinor: number, parts: readonly Stretch[]): number {
  const { method, instalmentMinor, periods, balloonMinor, roundInstalmentToMinor: unit, rounding } = loan.terms
  if (instalmentMinor !== null) return instalmentMinor
  if (method === 'INTEREST_ONLY' || periods === null) return 0
  const remaining = BigInt(periods - number + 1)
  if (method === 'EQUAL_PRINCIPAL') return Number(divide(BigInt(openingMinor), remaining, nearest(loan)))
  if (method === 'FLAT') return flatPrincipal(loan, openingMinor, remaining, parts)
  const value = valueAtEnd(loan, number, openingMinor, parts)
  return annuity(value, laterFactors(loan, number, periods), balloonMinor ?? 0, unit, rounding)
}

/** The whole flat instalment is rounded, and its principal is what the interest leaves of it. */
function flatPrincipal(loan: Loan, openingMinor: number, remaining: bigint, parts: readonly Stretch[]): number {
  const unit = BigInt(loan.terms.roundInstalmentToMinor)
  if (unit === 1n) return Number(divide(BigInt(openingMinor), remaining, loan.terms.rounding))
  const interest = BigInt(interestOf(loan, parts))
  const whole = divide(BigInt(openingMinor) + interest * remaining, remaining * unit, loan.terms.rounding) * unit
  return Math.max(Number(whole - interest), 0)
}

/** What is owed at the end of a period, before anything is paid. */
function valueAtEnd(loan: Loan, number: number, openingMinor: number, parts: readonly Stretch[]): Rational {
  const { start, due } = loan.calendar
  const opening = { num: BigInt(openingMinor), den: 1n }
  const isWhole = parts.length === 1 && (number > 1 || start === due(0))
  const factor = isWhole ? monthOfThirtyDays(loan, due(number) - 1) : null
  const each = factor ? [{ balanceMinor: openingMinor, factor }] : parts
  return each.reduce<Rational>(
    (sum, part) => add(sum, { num: BigInt(part.balanceMinor) * BigInt(part.factor.num), den: BigInt(part.factor.den) }),
    opening,
  )
}

/** What a unit earns in each period after `number`, at the rate that holds when it ends. */
function laterFactors(loan: Loan, number: number, periods: number): Factor[] {
  const { terms, calendar } = loan
  const ppm = rateOn(loan, calendar.due(number) - 1)
  const level = monthOfThirtyDays(loan, calendar.due(number) - 1) ?? levelFactor(loan, number, ppm)
  return Array.from({ length: periods - number }, (_, index) => {
    if (level) return level
    const later = number + 1 + index
    return periodFactor(terms, calendar, later, calendar.due(later - 1), calendar.due(later), ppm)
  })
}

/** Where every period is the same part of a year, one factor serves them all. */
function levelFactor({ terms, calendar }: Loan, number: number, ppm: number): Factor | null {
  if (terms.dayCount !== 'THIRTY_360') return null
  return periodFactor(terms, calendar, number + 1, calendar.due(number), calendar.due(number + 1), ppm)
}

const BASIS = { ACTUAL_360: 360, ACTUAL_364: 364, ACTUAL_365: 365 }

/** With daily interest on a fixed year, the equal instalment is worked out for months of 30 days. */
function monthOfThirtyDays(loan: Loan, day: Day): Factor | null {
  const { dayCount, interestPeriod, frequency, every } = loan.terms
  if (interestPeriod !== 'DAILY' || frequency !== 'MONTH') return null
  if (dayCount !== 'ACTUAL_360' && dayCount !== 'ACTUAL_364' && dayCount !== 'ACTUAL_365') return null
  return { num: 30 * every * rateOn(loan, day), den: BASIS[dayCount] * 1_000_000 }
}
