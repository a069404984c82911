import { Skeleton } from '@mantine/core'
import styles from './LoansPage.module.css'

/** Holds the place of the loans while they load. */
export function LoanListSkeleton() {
  return (
    <div className={styles.list} role="status" aria-label="Loading loans">
      {[1, 2, 3, 4].map((key) => (
        <Skeleton key={key} height={86} radius={14} />
      ))}
    </div>
  )
}
