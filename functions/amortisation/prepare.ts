import { type Calendar, calendarOf, dayIn } from './calendar'
import type { Day } from './days'
import type { Terms } from './types'

/** A sum that joins the balance on a day; a negative one leaves it. */
export type Change = { on: Day; amountMinor: number }

/** A rate and the day from which it holds. */
type Rate = { from: Day; ppm: number }

/** The terms with their days worked out. */
export type Loan = {
  terms: Terms
  calendar: Calendar
  /** In order; the first holds from the start. */
  rates: Rate[]
  /** In order, without the first. */
  drawdowns: Change[]
}

/** Works out the days of the terms. */
export function prepare(terms: Terms): Loan {
  const calendar = calendarOf(terms)
  const drawdowns = terms.drawdowns.map(({ on, amountMinor }) => ({ on: dayIn(on, 'drawdowns.on'), amountMinor }))
  return { terms, calendar, rates: ratesOf(terms, calendar), drawdowns }
}

/** Waived interest is a rate of 0 until the last interest-free period ends. */
function ratesOf(terms: Terms, calendar: Calendar): Rate[] {
  const agreed = [
    { from: calendar.start, ppm: terms.annualRatePpm },
    ...terms.rateChanges.map(({ on, annualRatePpm }) => ({
      from: rateDay(calendar, dayIn(on, 'rateChanges.on')),
      ppm: annualRatePpm,
    })),
  ]
  if (terms.interestFree !== 'WAIVED' || terms.interestFreePeriods === 0) return agreed
  const end = calendar.due(terms.interestFreePeriods)
  const first = agreed.findLast(({ from }) => from <= end)?.ppm ?? terms.annualRatePpm
  return [{ from: calendar.start, ppm: 0 }, { from: end, ppm: first }, ...agreed.filter(({ from }) => from > end)]
}

/**
 * A rate holds from its day on, that day included: the interest of a day is that of the night before it. On a due
 * day it begins with the new period.
 */
function rateDay(calendar: Calendar, on: Day): Day {
  let number = 1
  while (calendar.due(number) < on) number += 1
  return calendar.due(number) === on ? on : Math.max(on - 1, calendar.start)
}
