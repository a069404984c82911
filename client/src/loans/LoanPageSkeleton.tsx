import { Skeleton } from '@mantine/core'
import { FiguresSkeleton } from './FiguresSkeleton'
import styles from './LoanPage.module.css'

/** Holds a loan's place while it loads. */
export function LoanPageSkeleton() {
  return (
    <div role="status" aria-label="Loading the loan">
      <Skeleton width={120} height={16} mb={10} />
      <Skeleton width="min(320px, 70%)" height={38} />
      <div className={styles.figures}>
        <FiguresSkeleton />
      </div>
      <Skeleton height={330} radius={14} />
    </div>
  )
}
