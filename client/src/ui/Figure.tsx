import type { ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './Figure.module.css'

type Props = { label: string; value: ReactNode; note?: ReactNode; to?: string }

/** One number that matters, what it is, and where it leads. */
export function Figure({ label, value, note, to }: Props) {
  const body = (
    <>
      <span className={styles.label}>{label}</span>
      <b className={styles.value}>{value}</b>
      <span className={styles.note}>{note ?? '\u00a0'}</span>
    </>
  )
  return to ? (
    <Link to={to} className={styles.figure}>
      {body}
    </Link>
  ) : (
    <div className={styles.figure}>{body}</div>
  )
}
