import { Skeleton } from '@mantine/core'
import gallery from './Gallery.module.css'
import styles from './ListingPage.module.css'

/** Holds a listing's place while it loads. */
export function ListingPageSkeleton() {
  return (
    <div className={styles.page} role="status" aria-label="Loading the listing">
      <div className={gallery.gallery}>
        <Skeleton className={gallery.stage} radius={14} />
      </div>
      <div className={styles.side}>
        <Skeleton height={38} width={120} />
        <Skeleton height={28} />
        <Skeleton height={90} />
        <Skeleton height={170} radius={14} />
        <Skeleton height={84} radius={14} />
      </div>
    </div>
  )
}
