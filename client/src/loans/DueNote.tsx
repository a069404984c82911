import { IconAlertCircle, IconCircleCheckFilled } from '@tabler/icons-react'
import type { LoanRowFragment, LoanStatus } from '../generated/operations'
import { Money } from '../ui/Money'
import { today } from '../ui/today'
import { dueWords } from './dueWords'

type Props = { status: LoanStatus; nextDue: LoanRowFragment['nextDue']; currency: string }

/** What comes next for a loan, in a few words; late is said, not only coloured. */
export function DueNote({ status, nextDue, currency }: Props) {
  if (status === 'PAID' || !nextDue) {
    return (
      <small className="icon-text ok">
        <IconCircleCheckFilled size={15} aria-hidden /> Paid off
      </small>
    )
  }
  const { words, late } = dueWords(nextDue.dueOn, today())
  return (
    <small className={late ? 'icon-text late' : 'icon-text'}>
      {late && <IconAlertCircle size={15} aria-hidden />}
      <span>
        <Money minor={nextDue.missingMinor} currency={currency} /> {words}
      </span>
    </small>
  )
}
