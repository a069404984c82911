import { expect, test } from 'vitest'
import { dayIn } from '../../../functions/amortisation/calendar'
import { civil, dayOf, formatDay, parseDay } from '../../../functions/amortisation/days'
import { dueDay } from '../../../functions/amortisation/dueDay'
import type { Frequency } from '../../../functions/amortisation/types'

const dueDays = (anchor: string, frequency: Frequency, every: number, count: number) =>
  Array.from({ length: count }, (_, index) => formatDay(dueDay(dayIn(anchor, 'startOn'), frequency, every, index + 1)))

test('a day and its number belong to each other for four centuries', () => {
  for (let day = dayOf(1800, 1, 1); day < dayOf(2200, 1, 1); day += 1) {
    const { year, month, dayOfMonth } = civil(day)
    expect(dayOf(year, month, dayOfMonth)).toBe(day)
  }
  expect(formatDay(0)).toBe('1970-01-01')
})

test.each(['2023-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '24-01-01', '2024-1-1', '2024-01-01T00:00Z', ''])(
  '%j is no day',
  (text) => expect(parseDay(text)).toBeNull(),
)

test('the 31st comes back after a short month', () => {
  expect(dueDays('2023-10-31', 'MONTH', 1, 5)).toEqual([
    '2023-11-30',
    '2023-12-31',
    '2024-01-31',
    '2024-02-29',
    '2024-03-31',
  ])
})

test('a quarter is three months from the anchor', () => {
  expect(dueDays('2023-11-30', 'MONTH', 3, 3)).toEqual(['2024-02-29', '2024-05-30', '2024-08-30'])
})

test('the 29 February comes back each leap year', () => {
  expect(dueDays('2024-02-29', 'YEAR', 1, 4)).toEqual(['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29'])
})

test.each([
  ['2024-01-01', ['2024-01-16', '2024-02-01', '2024-02-16', '2024-03-01']],
  ['2024-01-15', ['2024-01-31', '2024-02-15', '2024-02-29', '2024-03-15']],
  ['2024-01-31', ['2024-02-15', '2024-02-29', '2024-03-15', '2024-03-31']],
  ['2024-01-20', ['2024-02-05', '2024-02-20', '2024-03-05', '2024-03-20']],
])('half months from %s alternate between two days of the month', (anchor, expected) => {
  expect(dueDays(anchor, 'SEMI_MONTH', 1, 4)).toEqual(expected)
})

test('two weeks are fourteen days', () => {
  expect(dueDays('2024-02-20', 'WEEK', 2, 2)).toEqual(['2024-03-05', '2024-03-19'])
})
