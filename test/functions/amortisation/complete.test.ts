import { expect, test } from 'vitest'
import { complete } from '../../../functions/amortisation/complete'
import { Refusal } from '../../../functions/amortisation/Refusal'
import { schedule } from '../../../functions/amortisation/schedule'
import type { TermsInput } from '../../../functions/amortisation/types'

const LOAN: TermsInput = {
  principal: { amountMinor: 120_000, currency: 'USD' },
  annualRatePpm: 70_000,
  method: 'EQUAL_INSTALMENT',
  periods: 12,
  startOn: '2026-01-31',
}

const refusalOf = (terms: TermsInput) => {
  try {
    schedule(terms)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  return null
}

test('what is left out has the documented default', () => {
  expect(complete(LOAN)).toMatchObject({
    dayCount: 'THIRTY_360',
    frequency: 'MONTH',
    every: 1,
    firstDueOn: '2026-02-28',
    rounding: 'HALF_EVEN',
    prepayment: 'SHORTEN_TERM',
    allocation: ['PENALTY', 'FEE', 'INTEREST', 'PRINCIPAL'],
  })
})

test('completed terms complete to themselves and give the same schedule', () => {
  expect(complete(complete(LOAN))).toEqual(complete(LOAN))
  expect(schedule(complete(LOAN))).toEqual(schedule(LOAN))
})

test.each<[field: string, change: Partial<TermsInput>]>([
  ['principal.amountMinor', { principal: { amountMinor: 0, currency: 'USD' } }],
  ['principal.amountMinor', { principal: { amountMinor: 1_000_000_001, currency: 'USD' } }],
  ['principal.amountMinor', { principal: { amountMinor: 0.5, currency: 'USD' } }],
  ['principal.amountMinor', { principal: { amountMinor: Number.NaN, currency: 'USD' } }],
  ['principal.currency', { principal: { amountMinor: 1, currency: 'usd' } }],
  ['annualRatePpm', { annualRatePpm: -1 }],
  ['annualRatePpm', { annualRatePpm: 1_000_001 }],
  ['every', { every: 0 }],
  ['every', { every: 121 }],
  ['periods', { periods: 0 }],
  ['periods', { periods: 601 }],
  ['periods', { periods: null }],
  ['instalmentMinor', { instalmentMinor: 1 }],
  ['instalmentMinor', { method: 'FIXED_INSTALMENT', periods: null }],
  ['instalmentMinor', { method: 'FIXED_INSTALMENT', periods: null, instalmentMinor: 700 }],
  ['instalmentMinor', { method: 'FIXED_INSTALMENT', periods: null, instalmentMinor: 701 }],
  ['instalmentMinor', { method: 'FIXED_PRINCIPAL', periods: null, instalmentMinor: 199 }],
  ['periods', { method: 'FIXED_INSTALMENT', instalmentMinor: 5_000 }],
  ['balloonMinor', { balloonMinor: 1 }],
  ['balloonMinor', { method: 'BALLOON' }],
  ['balloonMinor', { method: 'BALLOON', balloonMinor: 120_001 }],
  ['startOn', { startOn: '2026-02-30' }],
  ['startOn', { startOn: '1066-10-14' }],
  ['firstDueOn', { firstDueOn: '2026-01-31' }],
  ['firstDueOn', { firstDueOn: '2036-02-28' }],
  ['firstDueOn', { firstDueOn: 'tomorrow' }],
  ['principalGracePeriods', { principalGracePeriods: 12 }],
  ['interestFreePeriods', { interestFreePeriods: -1 }],
  ['rateChanges.on', { rateChanges: [{ on: '2026-01-31', annualRatePpm: 1 }] }],
  ['rateChanges.annualRatePpm', { rateChanges: [{ on: '2026-03-31', annualRatePpm: -1 }] }],
  [
    'rateChanges.on',
    {
      rateChanges: [
        { on: '2026-05-01', annualRatePpm: 1 },
        { on: '2026-04-01', annualRatePpm: 1 },
      ],
    },
  ],
  ['drawdowns.on', { drawdowns: [{ on: '2026-01-30', amountMinor: 1 }] }],
  ['drawdowns.on', { drawdowns: [{ on: '2027-01-31', amountMinor: 1 }] }],
  ['drawdowns.amountMinor', { drawdowns: [{ on: '2026-03-30', amountMinor: 0 }] }],
  ['drawdowns.amountMinor', { drawdowns: [{ on: '2026-03-30', amountMinor: 1_000_000_000 }] }],
  ['upfrontCostMinor', { upfrontCostMinor: 120_000 }],
  ['roundInstalmentToMinor', { roundInstalmentToMinor: 0 }],
  ['allocation', { allocation: ['INTEREST', 'PRINCIPAL'] }],
  ['lateFee', { lateFee: {} }],
  ['lateFee', { lateFee: { flatMinor: 1, ratePpm: 1 } }],
  ['lateFee.graceDays', { lateFee: { flatMinor: 1, graceDays: -1 } }],
  [
    'principal.amountMinor',
    {
      principal: { amountMinor: 1_000_000_000, currency: 'USD' },
      method: 'INTEREST_ONLY',
      periods: 600,
      annualRatePpm: 1_000_000,
    },
  ],
])('%s is refused by name: %j', (field, change) => {
  const refusal = refusalOf({ ...LOAN, ...change })
  expect(refusal?.field).toBe(field)
  expect(refusal?.message).toMatch(/\.$/)
})
