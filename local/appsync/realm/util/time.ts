import { currentHost } from '../currentHost'
import { formatTime } from '../time/formatTime'
import { parseTime } from '../time/parseTime'

/** `util.time`. Patterns are those of Java's DateTimeFormatter; without a time zone they speak of UTC. */
export const time = {
  nowISO8601: (): string => iso(currentHost().now()),
  nowEpochSeconds: (): number => Math.floor(currentHost().now() / 1000),
  nowEpochMilliSeconds: (): number => currentHost().now(),
  nowFormatted: (pattern: string, zone?: string): string => formatTime(currentHost().now(), pattern, zone ?? 'UTC'),
  parseFormattedToEpochMilliSeconds: (text: string, pattern: string, zone?: string): number =>
    parseTime(text, pattern, zone ?? 'UTC'),
  parseISO8601ToEpochMilliSeconds(text: string): number {
    const milliseconds = Date.parse(text)
    if (Number.isNaN(milliseconds)) throw new TypeError(`'${text}' is not an ISO 8601 time.`)
    return milliseconds
  },
  epochMilliSecondsToSeconds: (milliseconds: number): number => Math.floor(milliseconds / 1000),
  epochMilliSecondsToISO8601: (milliseconds: number): string => iso(milliseconds),
  epochMilliSecondsToFormatted: (milliseconds: number, pattern: string, zone?: string): string =>
    formatTime(milliseconds, pattern, zone ?? 'UTC'),
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
