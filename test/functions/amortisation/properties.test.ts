import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayIn } from '../../../functions/amortisation/calendar'
import { formatDay } from '../../../functions/amortisation/days'
import { schedule } from '../../../functions/amortisation/schedule'
import { type Repayment, settle } from '../../../functions/amortisation/settle'
import type { Payment, TermsInput } from '../../../functions/amortisation/types'
import { anyTerms, scheduleOrNull } from './anyTerms'

const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000_007)
const RUNS = Number(process.env.RUNS ?? 1_000)

/** Checks a promise on many random terms. To repeat a run: `SEED=… npx vitest run test/functions/amortisation`. */
const always = <T>(title: string, property: fc.IRawProperty<T>) =>
  test(`${title} (seed ${SEED})`, { timeout: 600_000 }, async () => {
    await fc.assert(property, { seed: SEED, numRuns: RUNS })
  })

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
const lentOf = (terms: TermsInput) =>
  terms.principal.amountMinor + sum((terms.drawdowns ?? []).map(({ amountMinor }) => amountMinor))
const lastDay = (terms: TermsInput) => dayIn(schedule(terms).instalments.at(-1)?.dueOn ?? terms.startOn, 'dueOn')

/** Payments at random moments of a loan's life and a little beyond, each at most what is then owed. */
const anyPayments = fc.array(
  fc.record({ moment: fc.double({ min: 0, max: 1.2, noNaN: true }), part: fc.double({ min: 0, max: 1, noNaN: true }) }),
  { maxLength: 6 },
)

function repay(terms: TermsInput, moments: { moment: number; part: number }[]): Repayment[] {
  const start = dayIn(terms.startOn, 'startOn')
  const length = lastDay(terms) - start
  const repayments: Repayment[] = []
  for (const { moment, part } of [...moments].sort((a, b) => a.moment - b.moment)) {
    const paidOn = formatDay(start + Math.floor(length * moment))
    const { owedMinor } = settle(terms, repayments, paidOn)
    const amountMinor = Math.ceil(owedMinor * part)
    if (amountMinor > 0) repayments.push({ id: String(repayments.length), paidOn, amountMinor })
  }
  return repayments
}

const asPayments = (repayments: Repayment[]): Payment[] =>
  repayments.map(({ paidOn, amountMinor }) => ({ on: paidOn, amountMinor }))

always(
  'every schedule pays back exactly what was lent, and each row adds up',
  fc.property(anyTerms, (terms) => {
    const made = scheduleOrNull(terms)
    if (!made) return
    let balance = terms.principal.amountMinor
    let before = terms.startOn
    made.instalments.forEach((row, index) => {
      const drawn = (terms.drawdowns ?? []).filter(({ on }) => on >= before && on < row.dueOn)
      balance += sum(drawn.map(({ amountMinor }) => amountMinor))
      expect(row.number).toBe(index + 1)
      expect(row.dueOn > before).toBe(true)
      expect(row.openingMinor).toBe(balance)
      expect(row.totalMinor).toBe(row.principalMinor + row.interestMinor + row.feesMinor)
      expect(row.balanceMinor).toBe(row.openingMinor - row.principalMinor)
      expect(Math.min(row.principalMinor, row.interestMinor, row.balanceMinor)).toBeGreaterThanOrEqual(0)
      balance = row.balanceMinor
      before = row.dueOn
    })
    expect(balance).toBe(0)
    expect(sum(made.instalments.map((row) => row.principalMinor))).toBe(lentOf(terms))
    expect(made.totalInterestMinor).toBe(sum(made.instalments.map((row) => row.interestMinor)))
    expect(made.totalPayableMinor).toBe(sum(made.instalments.map((row) => row.totalMinor)))
    expect(made.aprUsPpm).toBeGreaterThanOrEqual(0)
  }),
)

always(
  'paying each instalment on its day reproduces the schedule and ends at nothing',
  fc.property(anyTerms, (terms) => {
    const made = scheduleOrNull(terms)
    if (!made) return
    const due = made.instalments.filter(({ totalMinor }) => totalMinor > 0)
    const standing = settle(
      terms,
      due.map(({ number, dueOn, totalMinor }) => ({ id: String(number), paidOn: dueOn, amountMinor: totalMinor })),
    )
    expect(standing).toMatchObject({ status: 'PAID', outstandingMinor: 0, owedMinor: 0, nextDue: null })
    due.forEach(({ principalMinor, interestMinor }, index) =>
      expect(standing.allocations[index]).toMatchObject({ principalMinor, interestMinor, feesMinor: 0 }),
    )
  }),
)

always(
  'whatever is paid when, the principal paid and the principal owed are what was lent',
  fc.property(anyTerms, anyPayments, (terms, moments) => {
    if (!scheduleOrNull(terms)) return
    const repayments = repay(terms, moments)
    const { allocations, repaidMinor, outstandingMinor, owedMinor, status, nextDue } = settle(terms, repayments)
    const today = repayments.at(-1)?.paidOn ?? terms.startOn
    const drawn = (terms.drawdowns ?? []).filter(({ on }) => on <= today).map(({ amountMinor }) => amountMinor)
    const paid = sum(allocations.map(({ principalMinor }) => principalMinor))
    expect(paid + outstandingMinor).toBe(terms.principal.amountMinor + sum(drawn))
    allocations.forEach(({ interestMinor, principalMinor, feesMinor }, index) => {
      expect(Math.min(interestMinor, principalMinor, feesMinor)).toBeGreaterThanOrEqual(0)
      expect(interestMinor + principalMinor + feesMinor).toBe(repayments[index]?.amountMinor)
    })
    expect(repaidMinor).toBe(sum(repayments.map(({ amountMinor }) => amountMinor)))
    expect(owedMinor).toBeGreaterThanOrEqual(outstandingMinor)
    expect(status === 'PAID').toBe(nextDue === null)
    if (nextDue) expect(nextDue.missingMinor).toBeGreaterThan(0)
  }),
)

always(
  'what is owed settles the loan, and a unit more is refused',
  fc.property(anyTerms, anyPayments, fc.nat(900), (terms, moments, later) => {
    if (!scheduleOrNull(terms) || (terms.drawdowns ?? []).length > 0) return
    const repayments = repay(terms, moments)
    const asOf = formatDay(dayIn(repayments.at(-1)?.paidOn ?? terms.startOn, 'paidOn') + later)
    const { owedMinor, status } = settle(terms, repayments, asOf)
    expect(status === 'PAID').toBe(owedMinor === 0)
    if (owedMinor === 0) return
    const last = (amountMinor: number) => [...repayments, { id: 'last', paidOn: asOf, amountMinor }]
    expect(settle(terms, last(owedMinor))).toMatchObject({ status: 'PAID', outstandingMinor: 0, owedMinor: 0 })
    expect(() => settle(terms, last(owedMinor + 1))).toThrow(/is owed/)
  }),
)

always(
  'splitting a payment never lowers what is owed',
  fc.property(
    anyTerms,
    anyPayments,
    fc.nat(900),
    fc.double({ min: 0, max: 1, noNaN: true }),
    (terms, moments, later, part) => {
      if (!scheduleOrNull(terms)) return
      const repayments = repay(terms, moments)
      const whole = repayments.at(-1)
      if (!whole || whole.amountMinor < 2) return
      const first = 1 + Math.floor((whole.amountMinor - 2) * part)
      const halves = [
        { ...whole, amountMinor: first },
        { ...whole, amountMinor: whole.amountMinor - first },
      ]
      const asOf = formatDay(dayIn(whole.paidOn, 'paidOn') + later)
      const split = settle(terms, [...repayments.slice(0, -1), ...halves], asOf)
      const atOnce = settle(terms, repayments, asOf)
      const isReckonedToDate = terms.payoffInterest !== 'TO_PERIOD_END' || whole.paidOn === terms.startOn
      expect(split.owedMinor).toBeGreaterThanOrEqual(atOnce.owedMinor)
      if (!isReckonedToDate || terms.interestPeriod === 'DAILY' || settle(terms, repayments).owedMinor > 0)
        expect({ ...split, allocations: [] }).toEqual({ ...atOnce, allocations: [] })
    },
  ),
)

always(
  'a schedule with payments still pays back exactly what was lent',
  fc.property(anyTerms, anyPayments, (terms, moments) => {
    if (!scheduleOrNull(terms)) return
    const payments = asPayments(repay(terms, moments))
    const made = scheduleOrNull(terms, payments)
    if (!made) return
    const { instalments } = made
    expect(sum(instalments.map((row) => row.principalMinor))).toBe(lentOf(terms))
    expect(instalments.at(-1)?.balanceMinor).toBe(0)
    for (const row of instalments) expect(row.totalMinor).toBe(row.principalMinor + row.interestMinor + row.feesMinor)
  }),
)
