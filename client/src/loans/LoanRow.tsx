import { Link } from 'react-router'
import type { LoanRowFragment } from '../generated/operations'
import { Money } from '../ui/Money'
import { formatPercent } from '../ui/formatPercent'
import { DueNote } from './DueNote'
import { Stripe } from './Stripe'
import styles from './LoansPage.module.css'

/** One loan in a list: how far it is, what is owed, and what comes next. */
export function LoanRow({ loan }: { loan: LoanRowFragment }) {
  const { currency, amountMinor } = loan.principal
  const part = amountMinor ? 1 - loan.outstandingMinor / amountMinor : 1
  return (
    <Link to={`/loans/${loan.id}`} className={styles.row}>
      <span>
        <span className={styles.title}>{loan.title}</span>
        <small>
          <Money minor={amountMinor} currency={currency} short /> at {formatPercent(loan.annualRatePpm)} ·{' '}
          <Money minor={loan.instalmentMinor} currency={currency} /> a month
        </small>
      </span>
      <span className={styles.progress}>
        <Stripe part={part} label={`${loan.title}: paid back`} />
        <DueNote status={loan.status} nextDue={loan.nextDue} currency={currency} />
      </span>
      <span className={styles.owed}>
        <b>
          <Money minor={loan.outstandingMinor} currency={currency} />
        </b>
        <small>{loan.status === 'PAID' ? 'nothing left' : 'still owed'}</small>
      </span>
    </Link>
  )
}
