import { Money } from '../ui/Money'
import { formatDay } from '../ui/formatDay'
import { ScheduleTable } from './ScheduleTable'
import type { previewOf } from './previewOf'
import styles from './NewLoanPage.module.css'

/** What a loan would mean: each month, in all, and row by row. */
export function LoanPreview({ preview, currency }: { preview: ReturnType<typeof previewOf>; currency: string }) {
  const first = preview?.instalments[0]
  const last = preview?.instalments.at(-1)
  return (
    <section
      className={`card ${styles.preview ?? ''}`}
      aria-label="What it means"
      aria-live="polite"
      aria-atomic="false"
    >
      <div>
        <p className="quiet">
          {first && preview.instalmentMinor !== first.totalMinor ? 'First payment' : 'Each month'}
        </p>
        <p className={styles.big}>{first ? <Money minor={first.totalMinor} currency={currency} /> : '—'}</p>
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>In all</dt>
          <dd>{preview ? <Money minor={preview.totalPayableMinor} currency={currency} /> : '—'}</dd>
        </div>
        <div>
          <dt>Of it interest</dt>
          <dd>{preview ? <Money minor={preview.totalInterestMinor} currency={currency} /> : '—'}</dd>
        </div>
        <div>
          <dt>Done</dt>
          <dd>{last ? formatDay(last.dueOn, 'month') : '—'}</dd>
        </div>
      </dl>
      {preview ? (
        <>
          {preview.convention && <small>{preview.convention}</small>}
          <div className={styles.rows} tabIndex={0} role="group" aria-label="The whole schedule">
            <ScheduleTable instalments={preview.instalments} currency={currency} caption="The whole schedule" compact />
          </div>
        </>
      ) : (
        <p className={styles.waiting}>Fill in principal, rate and months, and the whole schedule appears here.</p>
      )}
    </section>
  )
}
