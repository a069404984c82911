import { expect, test } from 'vitest'
import { schedule } from '../../../functions/amortisation/schedule'
import { type Repayment, settle } from '../../../functions/amortisation/settle'
import type { TermsInput } from '../../../functions/amortisation/types'

const LOAN: TermsInput = {
  principal: { amountMinor: 120_000, currency: 'USD' },
  annualRatePpm: 120_000,
  method: 'EQUAL_INSTALMENT',
  periods: 12,
  startOn: '2026-01-15',
}

const INSTALMENT = 10_662

const paid = (...repayments: [paidOn: string, amountMinor: number][]): Repayment[] =>
  repayments.map(([paidOn, amountMinor], index) => ({ id: String(index + 1), paidOn, amountMinor }))

test('a loan on which nothing was paid owes its principal and waits for its first instalment', () => {
  expect(settle(LOAN, [])).toEqual({
    outstandingMinor: 120_000,
    repaidMinor: 0,
    owedMinor: 120_000,
    nextDue: { number: 1, dueOn: '2026-02-15', missingMinor: INSTALMENT },
    status: 'ACTIVE',
    allocations: [],
  })
})

test('an instalment paid some days early is paid as it was scheduled', () => {
  const early = settle(LOAN, paid(['2026-02-10', INSTALMENT]))
  expect(early.allocations).toEqual([
    { id: '1', interestMinor: 1_200, principalMinor: 9_462, feesMinor: 0, outstandingMinor: 110_538 },
  ])
  expect(early.nextDue).toEqual({ number: 2, dueOn: '2026-03-15', missingMinor: INSTALMENT })
})

test('a part of an instalment pays its interest first and leaves the rest of it open', () => {
  const { allocations, nextDue } = settle(LOAN, paid(['2026-02-15', 1_000], ['2026-02-15', 1_000]))
  expect(allocations).toMatchObject([
    { interestMinor: 1_000, principalMinor: 0 },
    { interestMinor: 200, principalMinor: 800 },
  ])
  expect(nextDue).toEqual({ number: 1, dueOn: '2026-02-15', missingMinor: INSTALMENT - 2_000 })
})

test('a late payment goes to the oldest instalment, and what is overdue bears interest', () => {
  const standing = settle(LOAN, paid(['2026-04-20', INSTALMENT]))
  expect(standing.allocations).toMatchObject([{ interestMinor: 1_200, principalMinor: 9_462 }])
  expect(standing.nextDue).toEqual({ number: 2, dueOn: '2026-03-15', missingMinor: INSTALMENT })
  expect(standing.owedMinor).toBe(120_000 - 9_462 + 2 * 1_200 + 200)
})

test('what is more than the instalment lowers the principal and shortens the term', () => {
  const more = paid(['2026-02-15', INSTALMENT + 30_000])
  expect(settle(LOAN, more)).toMatchObject({
    outstandingMinor: 120_000 - 9_462 - 30_000,
    nextDue: { number: 2, missingMinor: INSTALMENT },
  })
  expect(schedule(LOAN, [{ on: '2026-02-15', amountMinor: INSTALMENT + 30_000 }]).instalments).toHaveLength(9)
})

test('or it lowers the instalments that follow', () => {
  const terms: TermsInput = { ...LOAN, prepayment: 'REDUCE_INSTALMENT' }
  expect(settle(terms, paid(['2026-02-15', INSTALMENT + 30_000])).nextDue?.missingMinor).toBe(7_768)
  expect(schedule(terms, [{ on: '2026-02-15', amountMinor: INSTALMENT + 30_000 }]).instalments).toHaveLength(12)
})

test('or the next instalments ask for their interest alone until it is used up', () => {
  const terms: TermsInput = { ...LOAN, prepayment: 'SKIP_NEXT' }
  const { instalments } = schedule(terms, [{ on: '2026-02-15', amountMinor: INSTALMENT + 15_000 }])
  expect(instalments.map(({ principalMinor }) => principalMinor).slice(1, 4)).toEqual([0, 4_414, 9_751])
  expect(settle(terms, paid(['2026-02-15', INSTALMENT + 15_000])).nextDue?.missingMinor).toBe(955)
})

test('a loan paid off between due days owes interest up to that day', () => {
  const days = settle(LOAN, paid(['2026-02-15', INSTALMENT]), '2026-03-01')
  expect(days.owedMinor).toBe(110_538 + 553)
  expect(settle(LOAN, paid(['2026-02-15', INSTALMENT], ['2026-03-01', 111_091]))).toMatchObject({
    status: 'PAID',
    outstandingMinor: 0,
    owedMinor: 0,
    nextDue: null,
  })
})

test('or up to the end of its period, if the terms say so', () => {
  const terms: TermsInput = { ...LOAN, payoffInterest: 'TO_PERIOD_END' }
  expect(settle(terms, paid(['2026-02-15', INSTALMENT]), '2026-03-01').owedMinor).toBe(110_538 + 1_105)
})

test('with daily interest an early payment lowers the principal at once', () => {
  const terms: TermsInput = { ...LOAN, interestPeriod: 'DAILY' }
  const { allocations, nextDue } = settle(terms, paid(['2026-02-05', 6_000]))
  expect(allocations).toMatchObject([{ interestMinor: 0, principalMinor: 6_000 }])
  expect(nextDue?.missingMinor).toBe(INSTALMENT - 6_000)
})

test('a late fee is charged once for an instalment, after its days of grace', () => {
  const terms: TermsInput = { ...LOAN, lateFee: { flatMinor: 500, graceDays: 5 } }
  expect(settle(terms, [], '2026-02-20').owedMinor).toBe(settle(LOAN, [], '2026-02-20').owedMinor)
  expect(settle(terms, [], '2026-02-21').owedMinor).toBe(settle(LOAN, [], '2026-02-21').owedMinor + 500)
  expect(settle(terms, [], '2026-03-15').nextDue?.missingMinor).toBe(INSTALMENT + 500)
  expect(settle(terms, paid(['2026-02-25', 600])).allocations).toMatchObject([{ feesMinor: 500, interestMinor: 100 }])
})

test('repayments count in order of date, whatever the order in which they were recorded', () => {
  const inOrder = paid(['2026-02-15', INSTALMENT], ['2026-03-15', 5_000], ['2026-04-15', 20_000])
  const { outstandingMinor, owedMinor, nextDue } = settle(LOAN, inOrder)
  expect(settle(LOAN, inOrder.toReversed())).toMatchObject({ outstandingMinor, owedMinor, nextDue })
})

test('more than is owed is refused, and the refusal says how much is owed', () => {
  expect(() => settle(LOAN, paid(['2026-01-15', 120_001]))).toThrow('On 2026-01-15 only 1200.00 USD is owed')
})

test('nothing can be repaid before the loan starts', () => {
  expect(() => settle(LOAN, paid(['2026-01-14', 1]))).toThrow(/starts on 2026-01-15/)
})

test.each([0, -5, 1.5, Number.NaN])('a repayment of %d is refused', (amountMinor) => {
  expect(() => settle(LOAN, paid(['2026-02-15', amountMinor]))).toThrow(/whole number/)
})

test('a day absurdly far away is refused', () => {
  expect(() => settle({ ...LOAN, frequency: 'DAY' }, [], '2199-01-01')).toThrow(/too long/)
})
