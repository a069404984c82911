import { annuity } from './annuity'
import { formatDay } from './days'
import { type Factor, periodFactor } from './periodFactor'
import { interestOf, nearest, rateOn, type Stretch, stretches } from './periodInterest'
import type { Change, Loan } from './prepare'
import { add, divide, type Rational } from './rational'
import { Refusal } from './Refusal'
import type { Instalment } from './types'

/** Where a loan is after so many of its instalments. */
export type Position = {
  /** How many due days have passed. */
  number: number
  balanceMinor: number
  /** Interest of passed periods that is still to be paid. */
  carriedMinor: number
  /** The instalment (the principal part where that is what stays equal); null: to be worked out. */
  instalmentMinor: number | null
}

/** The most rows that a loan of unknown length may have. */
const MOST_ROWS = 600

/** One instalment, and where the loan is once it is paid. */
export type Step = { row: Instalment; after: Position }

/** The rows that follow from a position if each instalment is paid on its day. */
export function project(loan: Loan, start: Position): { instalmentMinor: number; rows: Instalment[] } {
  const rows: Instalment[] = []
  let position = start
  while (!isOver(loan, position)) {
    if (position.number === MOST_ROWS)
      throw new Refusal('instalmentMinor', `This would take more than ${MOST_ROWS} instalments: choose a larger one.`)
    const { row, after } = step(loan, position)
    rows.push(row)
    position = after
  }
  return { instalmentMinor: position.instalmentMinor ?? rows[0]?.totalMinor ?? 0, rows }
}

/** Whether nothing is left to be paid, now or after a later drawdown. */
function isOver({ calendar, drawdowns }: Loan, { number, balanceMinor }: Position): boolean {
  if (balanceMinor > 0) return false
  return number > 0 && !drawdowns.some(({ on }) => on >= calendar.due(number))
}

/** The next instalment. Overdue principal bears interest but is not asked for again. */
export function step(loan: Loan, position: Position, overdueMinor = 0, changes: readonly Change[] = []): Step {
  const { terms, calendar } = loan
  const number = position.number + 1
  const to = calendar.due(number)
  const from = number === 1 ? calendar.start : calendar.due(number - 1)
  const drawn = loan.drawdowns.filter(({ on }) => on >= from && on < to)
  const parts = stretches(loan, number, from, to, position.balanceMinor + overdueMinor, [...drawn, ...changes])
  const opening = drawn.reduce((sum, { amountMinor }) => sum + amountMinor, position.balanceMinor)
  const interest = interestOf(loan, parts) + position.carriedMinor
  const isGrace = number <= terms.principalGracePeriods
  const isStale = position.instalmentMinor === null || drawn.length > 0 || parts.length > 1 + changes.length
  const equal = isStale && !isGrace ? equalPart(loan, number, opening, parts) : position.instalmentMinor
  const wanted = isGrace ? 0 : principalOf(loan, equal ?? 0, interest)
  const principal = number === terms.periods ? opening : Math.min(wanted, opening)
  return {
    row: {
      number,
      dueOn: formatDay(to),
      openingMinor: opening,
      principalMinor: principal,
      interestMinor: interest,
      feesMinor: 0,
      totalMinor: principal + interest,
      balanceMinor: opening - principal,
    },
    after: { number, balanceMinor: opening - principal, carriedMinor: 0, instalmentMinor: equal },
  }
}

/** What stays the same from one instalment to the next: all of it, or its principal. */
function equalPart(loan: Loan, number: number, opening: number, parts: readonly Stretch[]): number {
  const { method, instalmentMinor, periods, balloonMinor, roundInstalmentToMinor: unit, rounding } = loan.terms
  if (instalmentMinor !== null) return instalmentMinor
  if (method === 'INTEREST_ONLY' || periods === null) return 0
  const remaining = periods - number + 1
  if (method === 'EQUAL_PRINCIPAL' || method === 'FLAT')
    return Number(divide(BigInt(opening), BigInt(remaining), nearest(loan)))
  return annuity(valueAtEnd(opening, parts), laterFactors(loan, number), balloonMinor ?? 0, unit, rounding)
}

function principalOf(loan: Loan, equal: number, interest: number): number {
  const { method } = loan.terms
  if (method === 'EQUAL_PRINCIPAL' || method === 'FIXED_PRINCIPAL' || method === 'FLAT') return equal
  if (method === 'INTEREST_ONLY') return 0
  if (method === 'FIXED_INSTALMENT' && equal <= interest)
    throw new Refusal('instalmentMinor', `The instalment must be more than the interest of a period, ${interest}.`)
  return Math.max(equal - interest, 0)
}

/** What is owed at the end of a period, before anything is paid. */
function valueAtEnd(opening: number, parts: readonly Stretch[]): Rational {
  return parts.reduce<Rational>(
    (sum, { balanceMinor, factor }) =>
      add(sum, { num: BigInt(balanceMinor) * BigInt(factor.num), den: BigInt(factor.den) }),
    { num: BigInt(opening), den: 1n },
  )
}

function laterFactors({ terms, calendar, ...loan }: Loan, number: number): Factor[] {
  const ppm = rateOn({ terms, calendar, ...loan }, calendar.due(number))
  return Array.from({ length: (terms.periods ?? number) - number }, (_, index) => {
    const later = number + 1 + index
    return periodFactor(terms, calendar, later, calendar.due(later - 1), calendar.due(later), ppm)
  })
}
