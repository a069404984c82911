import { civil, type Day, dayOf, daysInMonth, isLeap } from './days'
import type { DayCount } from './types'

/** Days counted by a convention, and the days of its year: `days / basis` years. */
type Fraction = { days: number; basis: number }

const BOTH_YEARS = 365 * 366

/** How much of a year lies between two days. For `THIRTY_360` by the bond basis: its whole periods need no days. */
export function yearFraction(dayCount: DayCount, from: Day, to: Day): Fraction {
  if (dayCount === 'ACTUAL_365') return { days: to - from, basis: 365 }
  if (dayCount === 'ACTUAL_360') return { days: to - from, basis: 360 }
  if (dayCount === 'ACTUAL_364') return { days: to - from, basis: 364 }
  if (dayCount === 'ACTUAL_ACTUAL') return actualActual(from, to)
  return { days: thirtyDays(dayCount, from, to), basis: 360 }
}

/** Days of leap years are 1/366, the others 1/365. One basis for all: 365 · 366. */
function actualActual(from: Day, to: Day): Fraction {
  const first = civil(from).year
  if (first === civil(to).year) return { days: to - from, basis: isLeap(first) ? 366 : 365 }
  let days = 0
  for (let day = from; day < to;) {
    const { year } = civil(day)
    const end = Math.min(dayOf(year + 1, 1, 1), to)
    days += (end - day) * (isLeap(year) ? 365 : 366)
    day = end
  }
  return { days, basis: BOTH_YEARS }
}

function thirtyDays(dayCount: DayCount, from: Day, to: Day): number {
  const [a, b] = [civil(from), civil(to)]
  const [first, second] = thirtyEnds(dayCount, a, b)
  return 360 * (b.year - a.year) + 30 * (b.month - a.month) + second - first
}

type Civil = ReturnType<typeof civil>

function thirtyEnds(dayCount: DayCount, a: Civil, b: Civil): [number, number] {
  if (dayCount === 'THIRTY_E_360') return [Math.min(a.dayOfMonth, 30), Math.min(b.dayOfMonth, 30)]
  const startsAtFebruarysEnd = dayCount === 'THIRTY_360_US' && isFebruarysEnd(a)
  const first = startsAtFebruarysEnd ? 30 : Math.min(a.dayOfMonth, 30)
  if (startsAtFebruarysEnd && isFebruarysEnd(b)) return [first, 30]
  return [first, first === 30 ? Math.min(b.dayOfMonth, 30) : b.dayOfMonth]
}

function isFebruarysEnd({ year, month, dayOfMonth }: Civil): boolean {
  return month === 2 && dayOfMonth === daysInMonth(year, month)
}
