import { expect, test } from 'vitest'
import { annualRates } from '../../../functions/amortisation/annualRates'
import { dayIn } from '../../../functions/amortisation/calendar'
import { dueDay } from '../../../functions/amortisation/dueDay'
import { schedule } from '../../../functions/amortisation/schedule'
import { settle } from '../../../functions/amortisation/settle'
import { beyondTheTerms, rateCases, type ScheduleCase, scheduleCases } from './referenceCases'

const cellsOf = (one: ScheduleCase) =>
  (one.rows ?? []).flatMap(({ number, ...cells }) =>
    Object.entries(cells).map(([name, value]) => ({ number, name, value })),
  )

test.each(scheduleCases.filter(({ rows }) => rows))('the rows of $id are the published ones', (one) => {
  const { instalments } = schedule(one.terms, one.payments)
  for (const { number, name, value } of cellsOf(one)) {
    const found = Object.entries(instalments[number - 1] ?? {}).find(([key]) => key === name)?.[1]
    const where = `row ${number}, ${name}`
    if (typeof value === 'string') expect(found, where).toBe(value)
    else expect(Math.abs(Number(found) - value), where).toBeLessThanOrEqual(one.toleranceMinor ?? 0)
  }
})

test.each(scheduleCases.filter(({ instalmentMinor }) => instalmentMinor))(
  'the instalment of $id is the published one',
  ({ id, terms, instalmentMinor = 0 }) => {
    const printed = id.startsWith('poi') ? 1 : 0
    expect(Math.abs(schedule(terms).instalmentMinor - instalmentMinor)).toBeLessThanOrEqual(printed)
  },
)

test.each(scheduleCases.filter(({ count }) => count))('$id takes as many periods as published', ({ terms, count }) => {
  expect(schedule(terms).instalments).toHaveLength(count ?? 0)
})

test.each(scheduleCases.filter(({ sums }) => sums))('the sums of $id are the published ones', (one) => {
  const { of, from, to, minor } = one.sums ?? { of: 'interestMinor', from: 0, to: 0, minor: 0 }
  const sum = schedule(one.terms)
    .instalments.filter(({ number }) => number >= from && number <= to)
    .reduce((total, row) => total + row[of], 0)
  expect(Math.abs(sum - minor)).toBeLessThanOrEqual(one.toleranceMinor ?? 0)
})

test.each(scheduleCases.filter(({ effectivePct }) => effectivePct))(
  'the effective rate of $id is the published one',
  ({ terms, effectivePct }) => {
    expect((schedule(terms).effectiveRatePpm / 10_000).toFixed(2)).toBe(effectivePct)
  },
)

test.each(scheduleCases.filter(({ repayments }) => repayments))(
  'the repayments of $id settle what was published',
  ({ terms, repayments = [] }) => {
    const { allocations } = settle(
      terms,
      repayments.map(({ paidOn, amountMinor }, index) => ({ id: String(index), paidOn, amountMinor })),
    )
    repayments.forEach(({ principalMinor, interestMinor, outstandingMinor }, index) => {
      expect(allocations[index]).toMatchObject({ principalMinor, interestMinor })
      if (outstandingMinor !== undefined) expect(allocations[index]?.outstandingMinor).toBe(outstandingMinor)
    })
  },
)

test.each(rateCases)('the annual rate of $id is the published one', (one) => {
  const { frequency, every, advance, payments } = one
  const start = dayIn(advance.on, 'on')
  const { aprUsPpm, effectiveRatePpm } = annualRates(frequency, every, start, [
    { on: start, amountMinor: advance.amountMinor },
    ...payments.flatMap(({ count, amountMinor, first }) =>
      Array.from({ length: count }, (_, index) => ({
        on: dueDay(dayIn(first, 'first'), frequency, every, index),
        amountMinor: -amountMinor,
      })),
    ),
  ])
  if (one.aprUsPct) expect((aprUsPpm / 10_000).toFixed(2)).toBe(one.aprUsPct)
  if (one.effectivePct) {
    const digits = one.effectivePct.split('.')[1]?.length ?? 0
    expect((effectiveRatePpm / 10_000).toFixed(digits)).toBe(one.effectivePct)
  }
})

test('every collected case is either reproduced or said to be beyond the terms', () => {
  expect(scheduleCases.length + rateCases.length + Object.keys(beyondTheTerms).length).toBe(62)
})
