import { IconAlertCircle, IconCircleCheckFilled } from '@tabler/icons-react'
import type { WholeLoanFragment } from '../generated/operations'
import { classes } from '../ui/classes'
import { formatDay } from '../ui/formatDay'
import { today } from '../ui/today'
import { dueWords } from './dueWords'
import { formatFigure } from './formatFigure'
import styles from './ScheduleTable.module.css'

type Row = Omit<WholeLoanFragment['schedule']['instalments'][number], '__typename'>
type Props = {
  instalments: readonly Row[]
  currency: string
  caption: string
  /** The number of the instalment that waits; null when none does; undefined for a plan that has not begun. */
  waiting?: number | null
  compact?: boolean
}

/** What is due when. The head stays in sight; on a phone the columns that can be worked out from the others go. */
export function ScheduleTable({ instalments, currency, caption, waiting, compact = false }: Props) {
  const follows = waiting !== undefined
  const money = (minor: number) => formatFigure(minor, currency)
  return (
    <table className={classes(styles.table, compact && styles.compact)}>
      <caption className="hidden">
        {caption}, in {currency}
      </caption>
      <thead>
        <tr>
          <th scope="col">#</th>
          <th scope="col">Due</th>
          <th scope="col">Payment</th>
          <th scope="col" className={styles.extra}>
            Interest
          </th>
          <th scope="col" className={styles.extra}>
            Principal
          </th>
          <th scope="col">Balance</th>
          {follows && <th scope="col">Status</th>}
        </tr>
      </thead>
      <tbody>
        {instalments.map((row) => (
          <tr key={row.number} aria-current={row.number === waiting ? 'step' : undefined}>
            <td>{row.number}</td>
            <td>{formatDay(row.dueOn)}</td>
            <td>{money(row.totalMinor)}</td>
            <td className={styles.extra}>{money(row.interestMinor)}</td>
            <td className={styles.extra}>{money(row.principalMinor)}</td>
            <td>{money(row.balanceMinor)}</td>
            {follows && <td>{status(row, waiting)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function status({ number, dueOn }: Row, waiting: number | null) {
  if (waiting === null || number < waiting) {
    return (
      <span className="icon-text ok">
        <IconCircleCheckFilled size={15} aria-hidden /> paid
      </span>
    )
  }
  const { words, late } = dueWords(dueOn, today())
  if (late) {
    return (
      <span className="icon-text late">
        <IconAlertCircle size={15} aria-hidden /> {words}
      </span>
    )
  }
  return number === waiting ? words : <span className="quiet">planned</span>
}
