import { dayIn } from './calendar'
import { complete } from './complete'
import { type Day, formatDay } from './days'
import { interestOf, stretches } from './periodInterest'
import { type Loan, prepare } from './prepare'
import { step } from './project'
import { Refusal } from './Refusal'
import type { Instalment, TermsInput } from './types'

/** Money that was paid. */
export type Repayment = { id: string; amountMinor: number; paidOn: string }

/** What a repayment settled. */
export type Allocation = { id: string; interestMinor: number; principalMinor: number; outstandingMinor: number }

/** Where a loan stands after its repayments. */
export type Standing = {
  /** Principal still owed. */
  outstandingMinor: number
  repaidMinor: number
  /** What settles the loan on `asOf`. */
  owedMinor: number
  nextDue: { number: number; dueOn: string; missingMinor: number } | null
  status: 'ACTIVE' | 'PAID'
  allocations: Allocation[]
}

/** What is still missing of an instalment. */
type Missing = { number: number; dueOn: string; interestMinor: number; principalMinor: number }

type Ledger = {
  loan: Loan
  /** The period that runs. */
  number: number
  balanceMinor: number
  openingMinor: number
  instalmentMinor: number | null
  /** Instalments whose day has passed, oldest first. */
  overdue: Missing[]
  running: Missing
  row: Instalment
}

/**
 * The standing of a loan. Repayments count in order of date. Each pays the oldest open instalment first, its interest
 * before its principal. Before its due day the running instalment is paid as it is scheduled, with the interest of
 * the whole period; what is more than it lowers the principal. Only what settles the whole loan is reckoned by
 * `payoffInterest`: up to its day, or up to the end of the period.
 */
export function settle(input: TermsInput, repayments: readonly Repayment[], asOf?: string): Standing {
  const loan = prepare(complete(input))
  const ledger = open(loan)
  const inOrder = repayments
    .map((repayment) => ({ ...repayment, day: dayIn(repayment.paidOn, 'paidOn') }))
    .sort((a, b) => a.day - b.day)
  const allocations = inOrder.map((repayment) => ({
    id: repayment.id,
    ...pay(ledger, repayment.day, repayment.amountMinor),
    outstandingMinor: ledger.balanceMinor,
  }))
  const lastDay = inOrder.at(-1)?.day ?? loan.calendar.start
  const today = asOf === undefined ? lastDay : Math.max(lastDay, dayIn(asOf, 'asOf'))
  advance(ledger, today)
  return {
    outstandingMinor: ledger.balanceMinor,
    repaidMinor: inOrder.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    owedMinor: owed(ledger, today),
    nextDue: nextDue(ledger),
    status: ledger.balanceMinor === 0 ? 'PAID' : 'ACTIVE',
    allocations,
  }
}

function open(loan: Loan): Ledger {
  const balanceMinor = loan.terms.principal.amountMinor
  const ledger: Ledger = {
    loan,
    number: 0,
    balanceMinor,
    openingMinor: balanceMinor,
    instalmentMinor: null,
    overdue: [],
    running: { number: 0, dueOn: loan.terms.startOn, interestMinor: 0, principalMinor: 0 },
    row: {
      number: 0,
      dueOn: loan.terms.startOn,
      openingMinor: 0,
      principalMinor: 0,
      interestMinor: 0,
      feesMinor: 0,
      totalMinor: 0,
      balanceMinor,
    },
  }
  begin(ledger)
  return ledger
}

/** Begins the next period: what was missing of the last is overdue from now on. */
function begin(ledger: Ledger): void {
  const { running, overdue } = ledger
  if (running.interestMinor + running.principalMinor > 0) overdue.push(running)
  const overdueMinor = overdue.reduce((sum, { principalMinor }) => sum + principalMinor, 0)
  const { row, after } = step(
    ledger.loan,
    {
      number: ledger.number,
      balanceMinor: ledger.balanceMinor - overdueMinor,
      carriedMinor: 0,
      instalmentMinor: ledger.instalmentMinor,
    },
    overdueMinor,
  )
  ledger.number = row.number
  ledger.openingMinor = ledger.balanceMinor
  ledger.instalmentMinor = after.instalmentMinor
  ledger.row = row
  ledger.running = {
    number: row.number,
    dueOn: row.dueOn,
    interestMinor: row.interestMinor,
    principalMinor: row.principalMinor,
  }
}

function advance(ledger: Ledger, day: Day): void {
  while (ledger.balanceMinor > 0 && ledger.loan.calendar.due(ledger.number) < day) begin(ledger)
}

function pay(ledger: Ledger, day: Day, amountMinor: number): { interestMinor: number; principalMinor: number } {
  const { calendar, terms } = ledger.loan
  if (!Number.isInteger(amountMinor) || amountMinor < 1)
    throw new Refusal('amountMinor', 'A repayment is a whole number of minor units, at least 1.')
  if (day < calendar.start)
    throw new Refusal('paidOn', `The loan starts on ${terms.startOn}: nothing can be repaid before that day.`)
  advance(ledger, day)
  const most = owed(ledger, day)
  if (amountMinor > most)
    throw new Refusal('amountMinor', `On ${formatDay(day)} ${most} is owed: a repayment cannot be more than that.`)
  if (amountMinor === most) return payOff(ledger, most)
  return allocate(ledger, amountMinor)
}

function payOff(ledger: Ledger, most: number): { interestMinor: number; principalMinor: number } {
  const principalMinor = ledger.balanceMinor
  ledger.balanceMinor = 0
  ledger.overdue = []
  return { interestMinor: most - principalMinor, principalMinor }
}

function allocate(ledger: Ledger, amountMinor: number): { interestMinor: number; principalMinor: number } {
  let left = amountMinor
  let interestMinor = 0
  for (const missing of [...ledger.overdue, ledger.running]) {
    const interest = Math.min(left, missing.interestMinor)
    const principal = Math.min(left - interest, missing.principalMinor)
    missing.interestMinor -= interest
    missing.principalMinor -= principal
    left -= interest + principal
    interestMinor += interest
  }
  ledger.overdue = ledger.overdue.filter((missing) => missing.interestMinor + missing.principalMinor > 0)
  ledger.balanceMinor -= amountMinor - interestMinor
  if (left > 0 && ledger.loan.terms.prepayment === 'REDUCE_INSTALMENT') ledger.instalmentMinor = null
  return { interestMinor, principalMinor: amountMinor - interestMinor }
}

/** What settles the loan on a day. */
function owed(ledger: Ledger, day: Day): number {
  if (ledger.balanceMinor === 0) return 0
  const { loan, number, openingMinor, running, row } = ledger
  const from = number === 1 ? loan.calendar.start : loan.calendar.due(number - 1)
  const overdueInterest = ledger.overdue.reduce((sum, { interestMinor }) => sum + interestMinor, 0)
  const toDate =
    loan.terms.payoffInterest === 'TO_PERIOD_END' && day > from
      ? row.interestMinor
      : interestOf(loan, stretches(loan, number, from, day, openingMinor, []))
  const paid = row.interestMinor - running.interestMinor
  return ledger.balanceMinor + overdueInterest + Math.max(toDate - paid, 0)
}

function nextDue(ledger: Ledger): Standing['nextDue'] {
  if (ledger.balanceMinor === 0) return null
  const missing = ledger.overdue[0] ?? ledger.running
  const missingMinor = missing.interestMinor + missing.principalMinor
  if (missingMinor > 0) return { number: missing.number, dueOn: missing.dueOn, missingMinor }
  begin(ledger)
  return nextDue(ledger)
}
