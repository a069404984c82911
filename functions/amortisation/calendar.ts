import { type Day, parseDay } from './days'
import { dueDay } from './dueDay'
import { Refusal } from './Refusal'
import type { Terms } from './types'

/** When the periods of a loan begin and end. */
export type Calendar = {
  start: Day
  /** The due day of period `number`; for 0 and below, where regular periods before the first would have ended. */
  due: (number: number) => Day
}

/** The first due day is the anchor, unless it is simply one period after the start: then the start is. */
export function calendarOf(terms: Terms): Calendar {
  const start = dayIn(terms.startOn, 'startOn')
  const first = dayIn(terms.firstDueOn, 'firstDueOn')
  const { frequency, every } = terms
  const anchoredAtStart = first === dueDay(start, frequency, every, 1)
  return {
    start,
    due: anchoredAtStart
      ? (number) => dueDay(start, frequency, every, number)
      : (number) => dueDay(first, frequency, every, number - 1),
  }
}

/** The day of a field, or the refusal that names it. */
export function dayIn(text: string, field: string): Day {
  const day = parseDay(text)
  if (day === null) throw new Refusal(field, `There is no day ${text}. Write it as YYYY-MM-DD.`)
  return day
}
