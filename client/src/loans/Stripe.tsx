import styles from './Stripe.module.css'

/** How much of a loan is paid back: the mark's chequers as a fine stripe. */
export function Stripe({ part, label }: { part: number; label: string }) {
  const percent = Math.round(Math.max(0, Math.min(1, part)) * 100)
  return (
    <span
      className={styles.stripe}
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <i style={{ width: `${percent}%` }} />
    </span>
  )
}
