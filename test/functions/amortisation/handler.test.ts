import { expect, test } from 'vitest'
import { handler } from '../../../functions/amortisation/handler'
import { schedule } from '../../../functions/amortisation/schedule'
import { settle } from '../../../functions/amortisation/settle'
import type { TermsInput } from '../../../functions/amortisation/types'

const LOAN: TermsInput = {
  principal: { amountMinor: 120_000, currency: 'USD' },
  annualRatePpm: 70_000,
  method: 'EQUAL_INSTALMENT',
  periods: 12,
  startOn: '2026-01-15',
}

test('a schedule is the one that the browser computes, to the byte', async () => {
  const answer = await handler({ operation: 'schedule', terms: LOAN, payments: null })
  expect(JSON.stringify(answer)).toBe(JSON.stringify(schedule(LOAN)))
})

test('a standing comes with the allocation of each repayment', async () => {
  const repayments = [{ id: 'first', paidOn: '2026-02-15', amountMinor: 10_383 }]
  expect(await handler({ operation: 'settle', terms: LOAN, repayments })).toEqual(settle(LOAN, repayments))
})

test('bad terms are an answer, not a failure', async () => {
  const answer = await handler({ operation: 'schedule', terms: { ...LOAN, periods: 601 } })
  expect(answer).toEqual({
    error: { type: 'BAD_INPUT', field: 'periods', message: 'periods is a whole number from 1 to 600, not 601.' },
  })
})

test('an overpayment is an answer that names what is owed', async () => {
  const repayments = [{ id: 'first', paidOn: '2026-01-15', amountMinor: 130_000 }]
  expect(await handler({ operation: 'settle', terms: LOAN, repayments })).toEqual({
    error: {
      type: 'BAD_INPUT',
      field: 'amountMinor',
      message: 'On 2026-01-15 only 1200.00 USD is owed: pay that at most.',
    },
  })
})

test('an unknown operation is a bug', async () => {
  await expect(Reflect.apply(handler, undefined, [{ operation: 'forgive' }])).rejects.toThrow(/no operation/)
})
