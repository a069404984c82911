import { type Day, parseDay } from './days'
import { dueDay } from './dueDay'
import { Refusal } from './Refusal'
import type { Terms } from './types'

/** When the periods of a loan begin and end. */
export type Calendar = {
  start: Day
  /** The day from which every due day is counted. */
  anchor: Day
  /** The number of the period that is due on the anchor: 0 if that is the start. */
  anchorNumber: number
  /** The due day of period `number`; for 0 and below, where regular periods before the first would have ended. */
  due: (number: number) => Day
}

/** The first due day is the anchor, unless it is simply one period after the start: then the start is. */
export function calendarOf({ startOn, firstDueOn, frequency, every }: Terms): Calendar {
  const start = dayIn(startOn, 'startOn')
  const first = dayIn(firstDueOn, 'firstDueOn')
  const isRegular = first === dueDay(start, frequency, every, 1)
  const [anchor, anchorNumber] = isRegular ? [start, 0] : [first, 1]
  const due = (number: number) => dueDay(anchor, frequency, every, number - anchorNumber)
  return { start, anchor, anchorNumber, due }
}

/** The day of a field, or the refusal that names it. */
export function dayIn(text: string, field: string): Day {
  const day = parseDay(text)
  if (day === null) throw new Refusal(field, `There is no day ${text}. Write it as YYYY-MM-DD.`)
  return day
}
