import { expect, test } from 'vitest'
import { dayIn } from '../../../functions/amortisation/calendar'
import type { DayCount } from '../../../functions/amortisation/types'
import { yearFraction } from '../../../functions/amortisation/yearFraction'

const fraction = (dayCount: DayCount, from: string, to: string) =>
  yearFraction(dayCount, dayIn(from, 'from'), dayIn(to, 'to'))

test('three readings of thirty days differ over the end of February', () => {
  expect(fraction('THIRTY_360', '2007-02-28', '2007-08-31').days).toBe(183)
  expect(fraction('THIRTY_E_360', '2007-02-28', '2007-08-31').days).toBe(182)
  expect(fraction('THIRTY_360_US', '2007-02-28', '2007-08-31').days).toBe(180)
})

test.each([
  ['THIRTY_360', '2006-08-20', '2007-02-20', 180],
  ['THIRTY_360', '2006-08-31', '2007-02-28', 178],
  ['THIRTY_360_US', '2007-02-28', '2008-02-29', 360],
  ['THIRTY_E_360', '2008-02-29', '2008-08-31', 181],
  ['THIRTY_360_US', '2006-02-28', '2006-03-03', 3],
] as const)('%s counts the days from %s to %s as %i', (dayCount, from, to, days) => {
  expect(fraction(dayCount, from, to)).toEqual({ days, basis: 360 })
})

test('an actual year is split at the turn of the year', () => {
  expect(fraction('ACTUAL_ACTUAL', '2024-01-01', '2024-02-01')).toEqual({ days: 31, basis: 366 })
  const { days, basis } = fraction('ACTUAL_ACTUAL', '2003-11-01', '2004-05-01')
  expect(days / basis).toBeCloseTo(61 / 365 + 121 / 366, 15)
})

test('a week is a fifty-second of a year of 364 days', () => {
  expect(fraction('ACTUAL_364', '2024-01-01', '2024-01-08')).toEqual({ days: 7, basis: 364 })
})
