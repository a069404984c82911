const styles = {
  long: new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
  short: new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
}

/** A calendar day (YYYY-MM-DD) in words. It is no instant, so no time zone moves it. */
export function formatDay(day: string, style: keyof typeof styles = 'long'): string {
  return styles[style].format(new Date(`${day}T00:00:00Z`))
}
