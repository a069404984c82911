import { dayIn } from './calendar'
import { complete } from './complete'
import { Ledger } from './Ledger'
import { MOST_MINOR } from './limits'
import { missingOf } from './missing'
import { prepare } from './prepare'
import { Refusal } from './Refusal'
import type { TermsInput } from './types'

/** Money that was paid. */
export type Repayment = { id: string; amountMinor: number; paidOn: string }

/** What a repayment settled. */
type Allocation = {
  id: string
  interestMinor: number
  principalMinor: number
  /** Late fees. */
  feesMinor: number
  /** Principal still owed after it. */
  outstandingMinor: number
}

/** Where a loan stands after its repayments. */
export type Standing = {
  /** Principal still owed. */
  outstandingMinor: number
  repaidMinor: number
  /** What settles the loan on `asOf`: the most that a repayment may be on that day. */
  owedMinor: number
  nextDue: { number: number; dueOn: string; missingMinor: number } | null
  status: 'ACTIVE' | 'PAID'
  allocations: Allocation[]
}

/**
 * The standing of a loan after its repayments, which count in order of date (`Ledger` says how). `asOf` is the day of
 * the question: by default, and at the earliest, that of the last repayment.
 */
export function settle(input: TermsInput, repayments: readonly Repayment[], asOf?: string): Standing {
  const loan = prepare(complete(input))
  const ledger = new Ledger(loan)
  const { start } = loan.calendar
  const inOrder = repayments
    .map(({ id, amountMinor, paidOn }) => ({ id, amountMinor: amountOf(amountMinor), day: dayIn(paidOn, 'paidOn') }))
    .sort((a, b) => a.day - b.day)
  const allocations = inOrder.map(({ id, amountMinor, day }) => {
    if (day < start)
      throw new Refusal('paidOn', `The loan starts on ${input.startOn}: a repayment cannot be before that day.`)
    const paid = ledger.pay(day, amountMinor)
    return { id, ...paid, outstandingMinor: ledger.outstanding(day) }
  })
  const last = inOrder.at(-1)?.day ?? start
  const today = asOf === undefined ? last : Math.max(last, dayIn(asOf, 'asOf'))
  const owedMinor = ledger.owed(today)
  const outstandingMinor = ledger.outstanding(today)
  const next = ledger.next()
  const repaidMinor = inOrder.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  if (repaidMinor > MOST_MINOR)
    throw new Refusal('amountMinor', `All repayments together are ${MOST_MINOR} minor units at most.`)
  return {
    outstandingMinor,
    repaidMinor,
    owedMinor: Math.min(owedMinor, MOST_MINOR),
    nextDue: next && {
      number: next.number,
      dueOn: next.dueOn,
      missingMinor: Math.min(missingOf(next), MOST_MINOR),
    },
    status: next ? 'ACTIVE' : 'PAID',
    allocations,
  }
}

function amountOf(amountMinor: number): number {
  if (!Number.isInteger(amountMinor) || amountMinor < 1)
    throw new Refusal('amountMinor', 'A repayment is a whole number of minor units, at least 1.')
  return amountMinor
}
