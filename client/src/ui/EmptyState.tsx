import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

type Props = { icon: ReactNode; title: string; children?: ReactNode; action?: ReactNode; level?: 'h1' | 'h2' }

/** What stands where nothing is yet: says why, and what to do. */
export function EmptyState({ icon, title, children, action, level: Heading = 'h2' }: Props) {
  return (
    <div className={styles.empty}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Heading className={styles.title}>{title}</Heading>
      {children && <p className={styles.text}>{children}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
