import { daysBetween } from '../ui/daysBetween'

const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' })

/** How a due day stands to today: '19 days late', 'due today', 'due in 11 days'. */
export function dueWords(dueOn: string, today: string): { words: string; late: boolean } {
  const days = daysBetween(today, dueOn)
  if (days >= 0) return { words: `due ${relative.format(days, 'day')}`, late: false }
  return { words: days === -1 ? '1 day late' : `${-days} days late`, late: true }
}
