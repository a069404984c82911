import type { WholeLoanFragment } from '../generated/operations'
import { Figure } from '../ui/Figure'
import { Figures } from '../ui/Figures'
import { Money } from '../ui/Money'
import { formatDay } from '../ui/formatDay'
import { formatMoney } from '../ui/formatMoney'
import { formatPercent } from '../ui/formatPercent'
import { today } from '../ui/today'
import { dueWords } from './dueWords'
import styles from './LoanPage.module.css'

/** Where a loan stands, in four figures. */
export function LoanFigures({ loan }: { loan: WholeLoanFragment }) {
  const { terms, schedule, nextDue } = loan
  const { currency, amountMinor } = terms.principal
  const last = schedule.instalments.at(-1)
  const due = nextDue && dueWords(nextDue.dueOn, today())
  return (
    <div className={styles.figures}>
      <Figures>
        <Figure
          label="Still owed"
          value={<Money minor={loan.outstandingMinor} currency={currency} />}
          note={`of ${formatMoney(amountMinor, currency)}`}
        />
        <Figure
          label="Next payment"
          value={nextDue ? <Money minor={nextDue.missingMinor} currency={currency} /> : 'None'}
          note={
            nextDue && due ? (
              <span className={due.late ? 'late' : undefined}>
                {formatDay(nextDue.dueOn, 'short')} · {due.words}
              </span>
            ) : (
              'Everything is paid'
            )
          }
        />
        <Figure
          label={loan.status === 'PAID' ? 'Planned until' : 'Paid off by'}
          value={last ? formatDay(last.dueOn, 'month') : '—'}
          note={`${schedule.instalments.length} instalments`}
        />
        <Figure
          label="Interest in all"
          value={<Money minor={schedule.totalInterestMinor} currency={currency} />}
          note={`${formatPercent(terms.annualRatePpm)} a year`}
        />
      </Figures>
    </div>
  )
}
