const formats = new Map<string, Intl.DateTimeFormat>()
const FIXED = /^(?:UTC|GMT|UT)?(?:([+-])(\d{1,2})(?::?(\d{2})(?::?(\d{2}))?)?)?$/

/** How far a zone is ahead of UTC at an instant: fixed offsets such as `-07:00:30`, `Z`, and names such as `Australia/Perth`. */
export function offsetSeconds(zone: string, milliseconds: number): number {
  if (zone === 'Z' || zone === 'UTC' || zone === 'GMT') return 0
  const fixed = FIXED.exec(zone)
  if (fixed && zone) {
    const [, sign, hours = '0', minutes = '0', seconds = '0'] = fixed
    return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds))
  }
  const shown = format(zone).formatToParts(milliseconds)
  const part = (type: string): number => Number(shown.find((candidate) => candidate.type === type)?.value)
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return Math.round((local - Math.floor(milliseconds / 1000) * 1000) / 1000)
}

function format(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(zone, made)
  return made
}
