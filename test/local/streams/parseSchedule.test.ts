import { expect, test } from 'vitest'
import { parseSchedule } from '../../../local/streams/parseSchedule'

const at = (time: string) => new Date(`2026-11-${time}Z`)

test.each<[string, string, string, boolean]>([
  ['rate(5 minutes)', '21T12:05:00', '21T12:00:00', true],
  ['rate(5 minutes)', '21T12:04:59', '21T12:00:00', false],
  ['rate(1 day)', '22T12:00:00', '21T12:00:00', true],
  ['cron(15 6 * * ? *)', '21T06:15:20', '20T06:15:00', true],
  ['cron(15 6 * * ? *)', '21T06:15:20', '21T06:15:01', false],
  ['cron(15 6 * * ? *)', '21T06:16:00', '20T06:15:00', false],
  ['cron(0/10 8-17 ? * MON-FRI *)', '20T17:40:00', '20T17:30:00', true],
  ['cron(0/10 8-17 ? * MON-FRI *)', '21T17:40:00', '20T17:30:00', false],
  ['cron(0 0 1,21 NOV ? 2026)', '21T00:00:00', '20T00:00:00', true],
  ['at(2026-11-21T12:00:00)', '21T12:00:01', '20T00:00:00', true],
  ['at(2026-11-21T12:00:00)', '21T12:00:02', '21T12:00:01', false],
])('%s at %s, when it last ran at %s: %s', (expression, now, last, isDue) => {
  expect(parseSchedule(expression)(at(now), at(last))).toBe(isDue)
})

test('a schedule follows the clock of its time zone', () => {
  expect(parseSchedule('cron(0 9 * * ? *)', 'Asia/Kolkata')(at('21T03:30:00'), at('20T03:30:00'))).toBe(true)
})

test.each(['every day', 'rate(0 minutes)', 'rate(1 week)', 'cron(0 0 * * *)', 'cron(0 0 L * ? *)', 'at(soon)'])(
  'a schedule that is not known is refused: %s',
  (expression) => {
    expect(() => parseSchedule(expression)).toThrow()
  },
)
