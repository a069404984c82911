import { formatOffset } from './formatOffset'
import { MONTHS, WEEKDAYS } from './names'
import { offsetSeconds } from './offsetSeconds'
import { readPattern, type PatternPart } from './readPattern'

interface Moment {
  /** Reads as local time through the UTC getters. */
  local: Date
  offset: number
  zone: string
}

/** An instant as a Java pattern shows it in a zone. */
export function formatTime(milliseconds: number, pattern: string, zone: string): string {
  const offset = offsetSeconds(zone, milliseconds)
  const moment = { local: new Date(milliseconds + offset * 1000), offset, zone }
  return show(readPattern(pattern), moment)
}

function show(parts: PatternPart[], moment: Moment): string {
  let text = ''
  for (const part of parts) {
    if (part.kind === 'text') text += part.text
    else if (part.kind === 'optional') text += show(part.parts, moment)
    else text += field(part.letter, part.width, moment)
  }
  return text
}

function field(letter: string, width: number, { local, offset, zone }: Moment): string {
  const hour = local.getUTCHours()
  switch (letter) {
    case 'u':
    case 'y':
      return width === 2 ? digits(local.getUTCFullYear() % 100, 2) : digits(local.getUTCFullYear(), width)
    case 'M':
    case 'L':
      return named(MONTHS, local.getUTCMonth(), local.getUTCMonth() + 1, width)
    case 'd':
      return digits(local.getUTCDate(), width)
    case 'D':
      return digits(dayOfYear(local), width)
    case 'E':
      return named(WEEKDAYS, local.getUTCDay(), 0, Math.max(width, 3))
    case 'e':
      return named(WEEKDAYS, local.getUTCDay(), local.getUTCDay() + 1, width)
    case 'Q':
      return digits(Math.floor(local.getUTCMonth() / 3) + 1, width)
    case 'H':
      return digits(hour, width)
    case 'k':
      return digits(hour || 24, width)
    case 'K':
      return digits(hour % 12, width)
    case 'h':
      return digits(hour % 12 || 12, width)
    case 'a':
      return hour < 12 ? 'AM' : 'PM'
    case 'm':
      return digits(local.getUTCMinutes(), width)
    case 's':
      return digits(local.getUTCSeconds(), width)
    case 'S':
      return `${digits(local.getUTCMilliseconds(), 3)}000000`.slice(0, width)
    case 'n':
      return digits(local.getUTCMilliseconds() * 1_000_000, width)
    case 'A':
      return digits(
        ((hour * 60 + local.getUTCMinutes()) * 60 + local.getUTCSeconds()) * 1000 + local.getUTCMilliseconds(),
        width,
      )
    case 'G':
      return 'AD'
    case 'V':
    case 'z':
      return zone
    case 'X':
    case 'x':
    case 'Z':
    case 'O':
      return formatOffset(letter, width, offset)
    default:
      throw new TypeError(`The time pattern letter '${letter}' is not known here.`)
  }
}

function named(names: string[], index: number, number: number, width: number): string {
  const name = names[index] ?? ''
  if (width < 3) return digits(number, width)
  return width === 3 ? name.slice(0, 3) : width === 5 ? name.charAt(0) : name
}

function dayOfYear(local: Date): number {
  return Math.floor((local.getTime() - Date.UTC(local.getUTCFullYear(), 0, 1)) / 86_400_000) + 1
}

function digits(value: number, width: number): string {
  let text = String(value)
  while (text.length < width) text = `0${text}`
  return text
}
