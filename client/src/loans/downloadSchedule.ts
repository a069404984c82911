import type { WholeLoanFragment } from '../generated/operations'
import { formatFigure } from './formatFigure'

/** Hands over the schedule as a table for a spreadsheet. */
export function downloadSchedule({ title, schedule, terms }: WholeLoanFragment) {
  const { currency } = terms.principal
  const figure = (minor: number) => formatFigure(minor, currency)
  const rows = schedule.instalments.map((row) => [
    row.number,
    row.dueOn,
    figure(row.totalMinor),
    figure(row.interestMinor),
    figure(row.principalMinor),
    figure(row.balanceMinor),
  ])
  const head = ['Number', 'Due', `Payment (${currency})`, 'Interest', 'Principal', 'Balance']
  const text = [head, ...rows]
    .map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','))
    .join('\r\n')
  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv' }))
  const link = Object.assign(document.createElement('a'), {
    href: address,
    download: `${title.replace(/[^\p{L}\p{N}]+/gu, '-')}.csv`,
  })
  link.click()
  URL.revokeObjectURL(address)
}
