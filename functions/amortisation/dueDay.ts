import { civil, type Day, dayOf, daysInMonth } from './days'
import type { Frequency } from './types'

/**
 * The day that is `count` periods after the anchor (before it if negative). Always counted from the anchor, so that
 * a 31st that meets a short month comes back as a 31st: due dates never drift.
 */
export function dueDay(anchor: Day, frequency: Frequency, every: number, count: number): Day {
  const units = every * count
  if (frequency === 'DAY') return anchor + units
  if (frequency === 'WEEK') return anchor + 7 * units
  if (frequency === 'MONTH') return monthsAfter(anchor, units)
  if (frequency === 'YEAR') return monthsAfter(anchor, 12 * units)
  return halfMonthsAfter(anchor, units)
}

function monthsAfter(anchor: Day, months: number): Day {
  const { year, month, dayOfMonth } = civil(anchor)
  const index = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return dayOf(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)))
}

/** Half a month is fifteen days on the calendar: the 1st and the 16th, the 14th and the 29th, the 15th and the last. */
function halfMonthsAfter(anchor: Day, halves: number): Day {
  if (halves % 2 === 0) return monthsAfter(anchor, halves / 2)
  const { year, month, dayOfMonth } = civil(anchor)
  const later = dayOfMonth <= 15
  const index = year * 12 + month - 1 + (later ? (halves - 1) / 2 : (halves + 1) / 2)
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1]
  const length = daysInMonth(toYear, toMonth)
  if (later) return dayOf(toYear, toMonth, dayOfMonth === 15 ? length : Math.min(dayOfMonth + 15, length))
  const isLast = dayOfMonth === daysInMonth(year, month)
  return dayOf(toYear, toMonth, isLast ? 15 : dayOfMonth - 15)
}
