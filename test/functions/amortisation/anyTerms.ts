import fc from 'fast-check'
import { formatDay } from '../../../functions/amortisation/days'
import { Refusal } from '../../../functions/amortisation/Refusal'
import { schedule } from '../../../functions/amortisation/schedule'
import type { AllocationPart, Payment, Schedule, TermsInput } from '../../../functions/amortisation/types'

const START = 19_000

/** A day near the start of the loans, as a date. */
export const dateAfter = (days: number) => formatDay(START + days)

const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 3 })

const method = fc.constantFrom(
  ...(['EQUAL_INSTALMENT', 'EQUAL_PRINCIPAL', 'INTEREST_ONLY', 'FLAT', 'BALLOON'] as const),
  ...(['EQUAL_INSTALMENT', 'FIXED_INSTALMENT', 'FIXED_PRINCIPAL'] as const),
)

const amount = fc.oneof(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 1, max: 5_000_000 }))

const common = fc.record({
  annualRatePpm: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 250_000 }), fc.integer({ min: 1, max: 1_000_000 })),
  dayCount: rarely(
    fc.constantFrom(
      ...(['THIRTY_360', 'THIRTY_360_US', 'THIRTY_E_360', 'ACTUAL_365'] as const),
      ...(['ACTUAL_360', 'ACTUAL_364', 'ACTUAL_ACTUAL'] as const),
    ),
  ),
  frequency: rarely(fc.constantFrom('DAY', 'WEEK', 'SEMI_MONTH', 'MONTH', 'YEAR')),
  every: rarely(fc.integer({ min: 1, max: 4 })),
  startOn: fc.integer({ min: 0, max: 1500 }).map(dateAfter),
  interestFree: rarely(fc.constantFrom('DEFERRED', 'WAIVED')),
  interestPeriod: rarely(fc.constantFrom('DAILY', 'PER_PERIOD')),
  roundInstalmentToMinor: rarely(fc.constantFrom(1, 5, 100)),
  rounding: rarely(fc.constantFrom('HALF_EVEN', 'HALF_UP', 'UP')),
  spreadRoundingDifference: rarely(fc.boolean()),
  prepayment: rarely(fc.constantFrom('SHORTEN_TERM', 'REDUCE_INSTALMENT', 'SKIP_NEXT')),
  payoffInterest: rarely(fc.constantFrom('TO_DATE', 'TO_PERIOD_END')),
  allocation: rarely(
    fc.shuffledSubarray<AllocationPart>(['PENALTY', 'FEE', 'INTEREST', 'PRINCIPAL'], { minLength: 4, maxLength: 4 }),
  ),
})

const shape = fc.record({
  method,
  amountMinor: amount,
  periods: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 60 })),
  part: fc.double({ min: 0.01, max: 1, noNaN: true }),
  grace: rarely(fc.integer({ min: 0, max: 5 })),
  interestFree: rarely(fc.integer({ min: 0, max: 5 })),
  stub: rarely(fc.integer({ min: 1, max: 90 })),
  changes: rarely(fc.array(fc.record({ days: fc.nat(900), ppm: fc.nat(400_000) }), { maxLength: 2 })),
  drawdowns: rarely(fc.array(fc.record({ days: fc.nat(400), amountMinor: amount }), { maxLength: 2 })),
})

/** Terms of all kinds, most of them sensible. */
export const anyTerms: fc.Arbitrary<TermsInput> = fc.tuple(common, shape).map(([terms, loan]) => {
  const { method, amountMinor, periods, part } = loan
  const start = Math.round(Date.parse(terms.startOn) / 86_400_000)
  const isFixed = method === 'FIXED_INSTALMENT' || method === 'FIXED_PRINCIPAL'
  const days = [...new Set((loan.changes ?? []).map((change) => change.days))].sort((a, b) => a - b)
  return {
    ...terms,
    method,
    principal: { amountMinor, currency: 'USD' },
    periods: isFixed ? null : periods,
    instalmentMinor: isFixed ? Math.max(1, Math.ceil(amountMinor * part)) : null,
    balloonMinor: method === 'BALLOON' ? Math.max(1, Math.floor(amountMinor * part)) : null,
    firstDueOn: loan.stub === null ? null : formatDay(start + loan.stub),
    principalGracePeriods: loan.grace === null ? null : Math.min(loan.grace, periods - 1),
    interestFreePeriods: loan.interestFree === null ? null : Math.min(loan.interestFree, periods - 1),
    rateChanges: days.map((day, index) => ({
      on: formatDay(start + 1 + day),
      annualRatePpm: loan.changes?.[index]?.ppm ?? 0,
    })),
    drawdowns: [...(loan.drawdowns ?? [])]
      .sort((a, b) => a.days - b.days)
      .map((drawdown) => ({ on: formatDay(start + drawdown.days), amountMinor: drawdown.amountMinor })),
  }
})

/** The schedule of terms; null if they are refused, as they are if more would be paid back than can be stated. */
export function scheduleOrNull(terms: TermsInput, payments: Payment[] = []): Schedule | null {
  try {
    return schedule(terms, payments)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
