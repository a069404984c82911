import { type Day, formatDay } from './days'
import { equalPart } from './equalPart'
import { interestOf, stretches } from './periodInterest'
import type { Change, Loan } from './prepare'
import { spreadDifference } from './spreadDifference'
import type { Instalment } from './types'

/** Where a loan is after so many of its instalments. */
export type Position = {
  /** How many due days have passed. */
  number: number
  /** Principal that no instalment has asked for yet. */
  balanceMinor: number
  /** Interest of interest-free periods that is still to be collected. */
  deferredMinor: number
  /** The equal part; null: to be worked out. */
  equalMinor: number | null
  /** Principal paid in advance that the next instalments need not ask for. */
  aheadMinor: number
}

/** What bears interest besides the position's own balance: overdue principal, and what comes and goes meanwhile. */
type Besides = { overdueMinor: number; changes: readonly Change[] }

/** One instalment, and where the loan is once it is paid. */
export type Step = { row: Instalment; after: Position }

const NOTHING: Besides = { overdueMinor: 0, changes: [] }

/** The instalment after a position. Overdue principal bears interest but is not asked for again. */
export function step(loan: Loan, position: Position, besides: Besides = NOTHING, given?: number): Step {
  const { terms, calendar } = loan
  const number = position.number + 1
  const [from, to] = [periodStart(loan, number), calendar.due(number)]
  const drawn = loan.drawdowns.filter(({ on }) => on >= from && on < to)
  const opening = drawn.reduce((sum, { amountMinor }) => sum + amountMinor, position.balanceMinor)
  const bearing = bearingBalance(loan, position.balanceMinor + besides.overdueMinor, from)
  const changes = terms.method === 'FLAT' ? drawn : [...drawn, ...besides.changes]
  const parts = stretches(loan, number, from, to, bearing, changes)
  const accrued = interestOf(loan, parts)
  const isPast = terms.periods !== null && number > terms.periods
  const isGrace = number <= terms.principalGracePeriods
  const isLast = terms.periods !== null && number >= terms.periods
  const isStale = position.equalMinor === null || drawn.length > 0 || changesRate(loan, from, to)
  const worksOut = given === undefined && isStale && !isGrace && !isPast
  const equal = worksOut ? fresh(loan, position, opening, drawn) : (given ?? position.equalMinor)
  const wanted = isGrace ? 0 : principalOf(loan, equal ?? 0, accrued)
  const skipped = isLast ? 0 : Math.min(position.aheadMinor, wanted)
  const principal = isLast ? opening : Math.min(wanted - skipped, opening)
  const isDeferred = terms.interestFree === 'DEFERRED' && number <= terms.interestFreePeriods && !isLast
  const interest = isDeferred ? 0 : accrued + position.deferredMinor
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
    after: {
      number,
      balanceMinor: opening - principal,
      deferredMinor: isDeferred ? position.deferredMinor + accrued : 0,
      equalMinor: equal,
      aheadMinor: position.aheadMinor - skipped,
    },
  }
}

/** The equal part for the periods from here on, as if everything is paid on its day. */
function fresh(loan: Loan, position: Position, openingMinor: number, drawn: readonly Change[]): number {
  const { terms, calendar } = loan
  const number = position.number + 1
  const from = periodStart(loan, number)
  const bearing = bearingBalance(loan, position.balanceMinor, from)
  const equal = equalPart(
    loan,
    number,
    openingMinor,
    stretches(loan, number, from, calendar.due(number), bearing, drawn),
  )
  const isSpread = terms.method === 'EQUAL_INSTALMENT' || terms.method === 'BALLOON'
  if (!terms.spreadRoundingDifference || !isSpread || terms.periods === null) return equal
  const lastOf = (given: number) => lastInstalment(loan, position, given) - (terms.balloonMinor ?? 0)
  return spreadDifference(equal, terms.periods - position.number, terms.roundInstalmentToMinor, lastOf)
}

/** The last instalment if an equal one is given and nothing that is still to come changes it. */
function lastInstalment(loan: Loan, position: Position, given: number): number {
  const end = loan.calendar.due(position.number + 1)
  const quiet = {
    ...loan,
    rates: loan.rates.filter(({ from }) => from < end),
    drawdowns: loan.drawdowns.filter(({ on }) => on < end),
  }
  let { row, after } = step(quiet, position, NOTHING, given)
  while (after.balanceMinor > 0) ({ row, after } = step(quiet, after))
  return row.totalMinor
}

/** The day on which a period begins. */
export function periodStart({ calendar }: Loan, number: number): Day {
  return number === 1 ? calendar.start : calendar.due(number - 1)
}

/** What bears interest at a period's start: flat interest is on all that was lent, whatever was paid back. */
export function bearingBalance({ terms, drawdowns }: Loan, balanceMinor: number, from: Day): number {
  if (terms.method !== 'FLAT') return balanceMinor
  return drawdowns.reduce(
    (sum, { on, amountMinor }) => (on < from ? sum + amountMinor : sum),
    terms.principal.amountMinor,
  )
}

function changesRate({ rates, calendar }: Loan, from: Day, to: Day): boolean {
  return rates.some((rate) => rate.from > calendar.start && rate.from >= from && rate.from < to)
}

function principalOf(loan: Loan, equal: number, interest: number): number {
  const { method } = loan.terms
  if (method === 'EQUAL_PRINCIPAL' || method === 'FIXED_PRINCIPAL' || method === 'FLAT') return equal
  if (method === 'INTEREST_ONLY') return 0
  return Math.max(equal - interest, 0)
}
