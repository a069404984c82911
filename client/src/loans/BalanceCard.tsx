import { useMemo } from 'react'
import type { WholeLoanFragment } from '../generated/operations'
import { today } from '../ui/today'
import { BalanceChart } from './BalanceChart'
import type { Point } from './Point'
import styles from './BalanceChart.module.css'

type Props = { loan: WholeLoanFragment; imagined?: Point[]; imaginedLabel?: string }

/** The balance as it was planned, as it went, and as it could go. The schedule below says the same in figures. */
export function BalanceCard({ loan, imagined, imaginedLabel }: Props) {
  const { terms, schedule, repayments, outstandingMinor } = loan
  const { plan, actual } = useMemo(() => {
    const start: Point = { on: terms.startOn, minor: terms.principal.amountMinor }
    const plan = [start, ...schedule.instalments.map(({ dueOn, balanceMinor }) => ({ on: dueOn, minor: balanceMinor }))]
    const paid = repayments.map(({ paidOn, outstandingMinor }) => ({ on: paidOn, minor: outstandingMinor }))
    const now = { on: today(), minor: outstandingMinor }
    const actual = [start, ...paid, ...(now.on > (paid.at(-1)?.on ?? start.on) && outstandingMinor > 0 ? [now] : [])]
    return { plan, actual }
  }, [outstandingMinor, repayments, schedule.instalments, terms])
  return (
    <section className="card" aria-labelledby="balance-heading">
      <h2 id="balance-heading">Balance against plan</h2>
      <BalanceChart plan={plan} actual={actual} imagined={imagined} currency={terms.principal.currency} />
      <p className={styles.legend}>
        <span>
          <i data-kind="actual" /> so far
        </span>
        <span>
          <i data-kind="plan" /> the plan
        </span>
        {imagined && (
          <span>
            <i data-kind="imagined" /> {imaginedLabel}
          </span>
        )}
      </p>
    </section>
  )
}
