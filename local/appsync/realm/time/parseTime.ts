import { MONTHS, WEEKDAYS } from './names'
import { offsetSeconds } from './offsetSeconds'
import { readPattern, type PatternPart } from './readPattern'

interface Reading {
  text: string
  at: number
  found: Map<string, number>
  zone: string | undefined
}

const ZONES: Record<string, RegExp> = {
  X: /Z|[+-]\d{2}(?::?\d{2}(?::?\d{2})?)?/y,
  x: /[+-]\d{2}(?::?\d{2}(?::?\d{2})?)?/y,
  Z: /Z|GMT(?:[+-]\d{2}:\d{2})?|[+-]\d{2}:?\d{2}(?::?\d{2})?/y,
  O: /GMT(?:[+-]\d{1,2}(?::\d{2})?)?/y,
  V: /[A-Za-z]+(?:\/[A-Za-z_+-]+\d*)*|[+-]\d{2}:\d{2}/y,
  z: /[A-Za-z]+(?:\/[A-Za-z_+-]+\d*)*/y,
}

/** Reads a time that a Java pattern describes. `zone` holds where the text names none. */
export function parseTime(text: string, pattern: string, zone: string): number {
  const reading: Reading = { text, at: 0, found: new Map(), zone: undefined }
  if (!readAll(readPattern(pattern), reading) || reading.at !== text.length) {
    throw new TypeError(`The text '${text}' does not match the time pattern '${pattern}'.`)
  }
  return resolve(reading.found, reading.zone ?? zone)
}

function readAll(parts: PatternPart[], reading: Reading): boolean {
  return parts.every((part, index) => readPart(part, reading, parts[index + 1]))
}

function readPart(part: PatternPart, reading: Reading, next: PatternPart | undefined): boolean {
  if (part.kind === 'text') {
    if (!reading.text.startsWith(part.text, reading.at)) return false
    reading.at += part.text.length
    return true
  }
  if (part.kind === 'optional') {
    const before = { at: reading.at, found: new Map(reading.found), zone: reading.zone }
    if (!readAll(part.parts, reading)) Object.assign(reading, before)
    return true
  }
  return readField(part.letter, part.width, reading, next)
}

function readField(letter: string, width: number, reading: Reading, next: PatternPart | undefined): boolean {
  const zone = ZONES[letter]
  if (zone) {
    const text = match(zone, reading)
    if (text === undefined) return false
    reading.zone = text
    return true
  }
  if (letter === 'a') return readName(['AM', 'PM'], letter, 2, reading)
  if (letter === 'E') return readName(WEEKDAYS, letter, width, reading)
  if ((letter === 'M' || letter === 'L') && width >= 3) return readName(MONTHS, 'M', width, reading)
  // Digits that run into the next field are told apart by their width alone.
  const adjacent = next?.kind === 'field'
  const text = match(new RegExp(adjacent || width > 1 ? `\\d{${width}}` : '\\d+', 'y'), reading)
  if (text === undefined) return false
  reading.found.set(letter === 'L' ? 'M' : letter, letter === 'S' ? Number(`0.${text}`) * 1000 : Number(text))
  if (width === 2 && (letter === 'y' || letter === 'u')) reading.found.set('y', 2000 + Number(text))
  return true
}

function readName(names: string[], letter: string, width: number, reading: Reading): boolean {
  const shown = names.map((name) => (width <= 3 ? name.slice(0, 3) : name))
  const index = shown.findIndex((name) => reading.text.startsWith(name, reading.at))
  const name = shown[index]
  if (name === undefined) return false
  reading.at += name.length
  reading.found.set(letter, letter === 'M' ? index + 1 : index)
  return true
}

function match(pattern: RegExp, reading: Reading): string | undefined {
  pattern.lastIndex = reading.at
  const text = pattern.exec(reading.text)?.[0]
  if (text !== undefined) reading.at += text.length
  return text
}

function resolve(found: Map<string, number>, zone: string): number {
  const get = (letter: string): number => found.get(letter) ?? 0
  const half = found.has('h') || found.has('K') ? (get('h') + get('K')) % 12 : undefined
  const hour = half === undefined ? (get('H') + get('k')) % 24 : half + 12 * get('a')
  const year = found.get('y') ?? found.get('u') ?? 1970
  const local = Date.UTC(year, (found.get('M') ?? 1) - 1, found.get('d') ?? 1, hour, get('m'), get('s'), get('S'))
  // A zone's offset belongs to an instant: the second look is right also close to a change of the clock.
  const first = local - offsetSeconds(zone, local) * 1000
  return local - offsetSeconds(zone, first) * 1000
}
