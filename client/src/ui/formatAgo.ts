const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]
const format = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto', style: 'short' })

/** How long ago an instant was, in the largest unit that fits. */
export function formatAgo(instant: string, now = Date.now()): string {
  const seconds = Math.round((Date.parse(instant) - now) / 1000)
  const step = steps.find(([, size]) => Math.abs(seconds) >= size)
  return step ? format.format(Math.round(seconds / step[1]), step[0]) : 'just now'
}
