import { Button } from '@mantine/core'
import { IconPencilDollar } from '@tabler/icons-react'
import type { WholeLoanFragment } from '../generated/operations'
import { Money } from '../ui/Money'
import { formatDay } from '../ui/formatDay'
import styles from './RepaymentList.module.css'

/** What was paid, the newest first, and what each payment settled. */
export function RepaymentList({ loan, onRecord }: { loan: WholeLoanFragment; onRecord: () => void }) {
  const { currency } = loan.terms.principal
  return (
    <section className={`card ${styles.card ?? ''}`} aria-labelledby="repayments-heading">
      <h2 id="repayments-heading">Repayments</h2>
      {loan.repayments.length === 0 && (
        <div className="spread">
          <p className="quiet">Nothing was paid yet.</p>
          <Button variant="light" leftSection={<IconPencilDollar size={18} aria-hidden />} onClick={onRecord}>
            Record the first
          </Button>
        </div>
      )}
      <ol className={styles.list}>
        {loan.repayments.toReversed().map((repayment) => (
          <li key={repayment.id}>
            <div>
              <b>{formatDay(repayment.paidOn)}</b>
              {repayment.notes && <p className={styles.notes}>{repayment.notes}</p>}
            </div>
            <small className={styles.parts}>
              <Money minor={repayment.interestMinor} currency={currency} /> interest ·{' '}
              <Money minor={repayment.principalMinor} currency={currency} /> principal
            </small>
            <b className={styles.amount}>
              <Money minor={repayment.amountMinor} currency={currency} />
            </b>
          </li>
        ))}
      </ol>
    </section>
  )
}
