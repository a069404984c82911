const format = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' })
const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' })

/** The day on which something was said: Today, Yesterday, or its date. */
export function dayLabel(instant: string, now = new Date()): string {
  const day = new Date(instant)
  const apart = Math.round((midnight(day) - midnight(now)) / 86_400_000)
  const label = apart > -2 ? relative.format(apart, 'day') : format.format(day)
  return label.charAt(0).toLocaleUpperCase() + label.slice(1)
}

const midnight = (day: Date) => new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime()
