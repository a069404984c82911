import type { Calendar } from './calendar'
import { civil, daysInMonth, formatDay } from './days'
import type { Terms } from './types'

const TWO_DIGITS = Array.from({ length: 32 }, (_, value) => String(value).padStart(2, '0'))

/** The due dates of the first `count` periods. Months are counted without a detour over days: there are many. */
export function dueDates({ frequency, every }: Terms, calendar: Calendar, count: number): string[] {
  const dates: string[] = []
  if (frequency !== 'MONTH') {
    for (let number = 1; number <= count; number += 1) dates.push(formatDay(calendar.due(number)))
    return dates
  }
  const anchor = civil(calendar.anchor)
  let index = anchor.year * 12 + anchor.month - 1 - calendar.anchorNumber * every
  let [year, prefix] = [0, '']
  for (let number = 1; number <= count; number += 1) {
    index += every
    const nextYear = Math.floor(index / 12)
    if (nextYear !== year) [year, prefix] = [nextYear, `${String(nextYear).padStart(4, '0')}-`]
    const month = index - year * 12 + 1
    const day = Math.min(anchor.dayOfMonth, daysInMonth(year, month))
    dates.push(`${prefix}${TWO_DIGITS[month] ?? ''}-${TWO_DIGITS[day] ?? ''}`)
  }
  return dates
}
