import type { Calendar } from './calendar'
import { civil, daysInMonth, formatDay, isLeap } from './days'
import type { Terms } from './types'

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']

/** The due dates of the first `count` periods. Months are counted without a detour over days: there are many. */
export function dueDates({ frequency, every }: Terms, calendar: Calendar, count: number): string[] {
  const dates: string[] = []
  if (frequency !== 'MONTH') {
    for (let number = 1; number <= count; number += 1) dates.push(formatDay(calendar.due(number)))
    return dates
  }
  const anchor = civil(calendar.anchor)
  const [common, leap] = [monthsAndDays(2023, anchor.dayOfMonth), monthsAndDays(2024, anchor.dayOfMonth)]
  let { year } = anchor
  let month = anchor.month - 1 - calendar.anchorNumber * every
  let [prefix, ofYear] = [`${year}-`, isLeap(year) ? leap : common]
  for (let number = 1; number <= count; number += 1) {
    month += every
    if (month >= 12) {
      year += Math.floor(month / 12)
      month %= 12
      prefix = `${year}-`
      ofYear = isLeap(year) ? leap : common
    }
    dates.push(prefix + (ofYear[month] ?? ''))
  }
  return dates
}

/** `MM-DD` for each month of a year: the anchor's day, or the last that there is. */
function monthsAndDays(year: number, dayOfMonth: number): string[] {
  return MONTHS.map((month, index) => {
    const day = Math.min(dayOfMonth, daysInMonth(year, index + 1))
    return `${month}-${String(day).padStart(2, '0')}`
  })
}
