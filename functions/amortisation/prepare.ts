import { type Calendar, calendarOf, dayIn } from './calendar'
import type { Day } from './days'
import type { Terms } from './types'

/** A sum that joins the balance on a day. */
export type Change = { on: Day; amountMinor: number }

/** The terms with their days worked out. */
export type Loan = {
  terms: Terms
  calendar: Calendar
  /** In order; the first holds from the start. */
  rates: { from: Day; ppm: number }[]
  /** In order, without the first. */
  drawdowns: Change[]
}

/** Works out the days of the terms. */
export function prepare(terms: Terms): Loan {
  const calendar = calendarOf(terms)
  return {
    terms,
    calendar,
    rates: [
      { from: calendar.start, ppm: terms.annualRatePpm },
      ...terms.rateChanges.map(({ on, annualRatePpm }) => ({
        from: rateDay(calendar, dayIn(on, 'rateChanges.on')),
        ppm: annualRatePpm,
      })),
    ],
    drawdowns: terms.drawdowns.map(({ on, amountMinor }) => ({ on: dayIn(on, 'drawdowns.on'), amountMinor })),
  }
}

/**
 * A rate holds from its day on, that day included: the interest of a day is that of the night before it. On a due
 * day it begins with the new period.
 */
function rateDay(calendar: Calendar, on: Day): Day {
  for (let number = 1; calendar.due(number) <= on; number += 1) if (calendar.due(number) === on) return on
  return Math.max(on - 1, calendar.start)
}
