import { IconConfetti } from '@tabler/icons-react'
import type { WholeLoanFragment } from '../generated/operations'
import { formatMoney } from '../ui/formatMoney'
import styles from './PaidOff.module.css'

const pieces = Array.from({ length: 36 }, (_, index) => index)

/** A loan that is paid off deserves a moment. Chequers fall once, right after the last payment. */
export function PaidOff({ loan, celebrate }: { loan: WholeLoanFragment; celebrate: boolean }) {
  const paid = formatMoney(loan.repaidMinor, loan.terms.principal.currency)
  return (
    <div className={styles.banner} role="status">
      <span className={styles.cloth} aria-hidden />
      <IconConfetti size={30} aria-hidden />
      <div>
        <b className={styles.title}>Paid off</b>
        <p>
          {paid} in {loan.repayments.length} {loan.repayments.length === 1 ? 'payment' : 'payments'}. Nobody owes
          anybody anything.
        </p>
      </div>
      {celebrate && (
        <span className={styles.rain} aria-hidden>
          {pieces.map((piece) => (
            <i
              key={piece}
              style={{
                left: `${(piece * 37) % 100}%`,
                animationDelay: `${(piece * 83) % 900}ms`,
                animationDuration: `${1600 + ((piece * 131) % 1200)}ms`,
              }}
            />
          ))}
        </span>
      )}
    </div>
  )
}
