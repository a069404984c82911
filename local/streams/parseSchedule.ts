import type { DueTest } from './Schedule'
import { parseCron } from './parseCron'

const UNIT_MS: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }

/** Reads `rate(…)`, `cron(…)` or `at(…)`. */
export function parseSchedule(expression: string, timeZone = 'UTC'): DueTest {
  const [, kind, inner = ''] = /^(rate|cron|at)\((.+)\)$/.exec(expression) ?? []
  switch (kind) {
    case 'rate':
      return rate(inner, expression)
    case 'cron':
      return cron(inner, timeZone)
    case 'at':
      return at(inner, expression)
  }
  throw new Error(`The schedule ${expression} is neither rate(…), cron(…) nor at(…).`)
}

function rate(inner: string, expression: string): DueTest {
  const [, count, unit = ''] = /^(\d+) (minute|hour|day)s?$/.exec(inner) ?? []
  const everyMs = Number(count) * (UNIT_MS[unit] ?? NaN)
  if (!(everyMs > 0)) throw new Error(`The schedule ${expression} is no rate: write rate(5 minutes), rate(1 day) …`)
  return (now, last) => now.getTime() - last.getTime() >= everyMs
}

function cron(inner: string, timeZone: string): DueTest {
  const fits = parseCron(inner, timeZone)
  return (now, last) => minuteOf(now) > minuteOf(last) && fits(now)
}

function at(inner: string, expression: string): DueTest {
  const time = Date.parse(`${inner}Z`)
  if (Number.isNaN(time)) throw new Error(`The schedule ${expression} is no time: write at(2030-01-31T12:00:00).`)
  return (now, last) => now.getTime() >= time && last.getTime() < time
}

function minuteOf(time: Date): number {
  return Math.floor(time.getTime() / 60_000)
}
