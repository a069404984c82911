import { Skeleton } from '@mantine/core'
import styles from './ThreadPane.module.css'

/** Holds a conversation's place while it loads. */
export function ThreadSkeleton() {
  return (
    <div className={styles.pane} role="status" aria-label="Loading the conversation">
      <div className={styles.subject}>
        <Skeleton width={54} height={48} radius={10} />
        <div className={styles.about}>
          <Skeleton width="40%" height={16} />
          <Skeleton width="25%" height={13} mt={8} />
        </div>
      </div>
    </div>
  )
}
