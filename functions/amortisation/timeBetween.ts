import { type Day } from './days'
import { dueDay } from './dueDay'
import type { Frequency } from './types'

/** Whole units of a frequency between two days, counted backwards from the later, and the days that are left. */
type Time = { units: number; days: number }

const LONGEST = { YEAR: 365, MONTH: 30, SEMI_MONTH: 15, WEEK: 7, DAY: 1 }

/** The time between two days as the rules on annual rates count it: half months and years as months. */
export function timeBetween(frequency: Frequency, from: Day, to: Day): Time {
  let units = Math.max(Math.floor((to - from) / LONGEST[frequency]) + 1, 0)
  while (units > 0 && dueDay(to, frequency, 1, -units) < from) units -= 1
  return { units, days: dueDay(to, frequency, 1, -units) - from }
}
