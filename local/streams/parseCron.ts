const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const RANGES: [first: number, last: number][] = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [1, 7],
  [1970, 2199],
]

/** Reads AWS's six fields, minute to year, and tells whether a minute fits them in a time zone. */
export function parseCron(fields: string, timeZone: string): (time: Date) => boolean {
  const parts = fields.trim().split(/\s+/)
  if (parts.length !== RANGES.length)
    throw new Error(`cron(${fields}) needs six fields: minutes, hours, day of month, month, day of week, year.`)
  const tests = RANGES.map(([first, last], index) => parseField(parts[index] ?? '', first, last))
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    minute: 'numeric',
    hour: 'numeric',
    day: 'numeric',
    month: 'numeric',
    weekday: 'short',
    year: 'numeric',
  })
  return (time) => {
    const shown = new Map(clock.formatToParts(time).map(({ type, value }) => [type, value]))
    const weekday = WEEKDAYS.indexOf((shown.get('weekday') ?? '').toUpperCase()) + 1
    const values = [
      shown.get('minute'),
      shown.get('hour'),
      shown.get('day'),
      shown.get('month'),
      weekday,
      shown.get('year'),
    ]
    return tests.every((test, index) => test(Number(values[index])))
  }
}

function parseField(field: string, first: number, last: number): (value: number) => boolean {
  const tests = field.split(',').map((part) => parsePart(part, first, last))
  return (value) => tests.some((test) => test(value))
}

function parsePart(part: string, first: number, last: number): (value: number) => boolean {
  const [, range = '', step = '1'] = /^([^/]+)(?:\/(\d+))?$/.exec(part) ?? []
  const [low, high] = boundsOf(range, part.includes('/'), first, last)
  if (low === undefined || high === undefined)
    throw new Error(`"${part}" in a cron expression is not known on this machine.`)
  return (value) => value >= low && value <= high && (value - low) % Number(step) === 0
}

function boundsOf(range: string, hasStep: boolean, first: number, last: number): (number | undefined)[] {
  if (range === '*' || range === '?') return [first, last]
  const [from, to] = range.split('-').map(numberOf)
  return [from, range.includes('-') ? to : hasStep ? last : from]
}

function numberOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  const place = Math.max(MONTHS.indexOf(text.toUpperCase()), WEEKDAYS.indexOf(text.toUpperCase()))
  return place < 0 ? undefined : place + 1
}
