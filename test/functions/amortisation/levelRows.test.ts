import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annuity } from '../../../functions/amortisation/annuity'
import { complete } from '../../../functions/amortisation/complete'
import { levelAnnuity } from '../../../functions/amortisation/levelAnnuity'
import { levelRows } from '../../../functions/amortisation/levelRows'
import { prepare } from '../../../functions/amortisation/prepare'
import { project } from '../../../functions/amortisation/project'
import { startOf } from '../../../functions/amortisation/startOf'
import { dateAfter } from './anyTerms'

const anyLevelLoan = fc
  .record({
    amountMinor: fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 1_000_000_000 })),
    annualRatePpm: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1_000_000 })),
    periods: fc.integer({ min: 1, max: 600 }),
    every: fc.integer({ min: 1, max: 12 }),
    frequency: fc.constantFrom('MONTH', 'MONTH', 'WEEK', 'SEMI_MONTH', 'DAY'),
    rounding: fc.constantFrom('HALF_EVEN', 'HALF_UP', 'UP'),
    days: fc.nat(2_000),
  })
  .map(({ amountMinor, annualRatePpm, periods, every, frequency, rounding, days }) =>
    prepare(
      complete({
        principal: { amountMinor, currency: 'USD' },
        method: 'EQUAL_INSTALMENT',
        startOn: dateAfter(days),
        annualRatePpm,
        periods,
        every,
        frequency,
        rounding,
      }),
    ),
  )

test('the short way to the rows of a plain loan leads where the long way does', () => {
  fc.assert(
    fc.property(anyLevelLoan, (loan) => {
      const rows = levelRows(loan)
      if (rows) expect(rows).toEqual(project(loan, startOf(loan)))
    }),
    { numRuns: 300 },
  )
})

test('a tie of the instalment is decided exactly', () => {
  // 2 at 0 % over 4 periods and 1,050 at 5 % over 1: halves and wholes that a rounded power cannot tell apart.
  expect(levelAnnuity(2, { num: 0, den: 1 }, 4, 'HALF_EVEN')).toBe(0)
  expect(levelAnnuity(2, { num: 0, den: 1 }, 4, 'HALF_UP')).toBe(1)
  expect(levelAnnuity(10, { num: 1, den: 20 }, 1, 'HALF_EVEN')).toBe(10)
  expect(levelAnnuity(10, { num: 1, den: 20 }, 1, 'HALF_UP')).toBe(11)
  expect(levelAnnuity(20, { num: 1, den: 20 }, 1, 'UP')).toBe(21)
})

test('the closed form of the instalment is the sum of its parts', () => {
  const factor = { num: 7, den: 2_400 }
  const later = Array.from({ length: 359 }, () => factor)
  const value = { num: 20_000_000n * 2_407n, den: 2_400n }
  const uneven = [...later.slice(1), { num: 14, den: 4_800 }]
  expect(annuity(value, later, 0, 1, 'HALF_EVEN')).toBe(levelAnnuity(20_000_000, factor, 360, 'HALF_EVEN'))
  expect(annuity(value, uneven, 0, 1, 'HALF_EVEN')).toBe(levelAnnuity(20_000_000, factor, 360, 'HALF_EVEN'))
})
