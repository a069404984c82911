const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const TIME = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{0,9})?)?$/
const OFFSET = /(Z|[+-](\d{2}):(\d{2})(?::(\d{2}))?)$/

/** `2026-11-21`, with or without an offset. */
export function isDate(text: string): boolean {
  return isCalendarDay(withoutOffset(text))
}

/** `12:30`, `12:30:24.500`, with or without an offset. */
export function isTime(text: string): boolean {
  return isTimeOfDay(withoutOffset(text))
}

/** A date, `T`, a time, and an offset. */
export function isDateTime(text: string): boolean {
  const [day = '', time = '', ...rest] = text.split('T')
  return rest.length === 0 && OFFSET.test(time) && isCalendarDay(day) && isTimeOfDay(withoutOffset(time))
}

function withoutOffset(text: string): string {
  const found = OFFSET.exec(text)
  if (!found) return text
  const [offset, , hours = '0', minutes = '0', seconds = '0'] = found
  return Number(hours) <= 18 && Number(minutes) < 60 && Number(seconds) < 60 ? text.slice(0, -offset.length) : text
}

function isCalendarDay(text: string): boolean {
  const found = DATE.exec(text)
  if (!found) return false
  const [, year, month, day] = found.map(Number) as [number, number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function isTimeOfDay(text: string): boolean {
  const found = TIME.exec(text)
  return found !== null && Number(found[1]) < 24 && Number(found[2]) < 60 && Number(found[3] ?? 0) < 60
}
