import { ListingCardSkeleton } from './ListingCardSkeleton'
import styles from './ListingGrid.module.css'

/** A grid of the size of the one that comes. */
export function ListingGridSkeleton() {
  return (
    <div className={styles.grid} role="status" aria-label="Loading listings">
      {Array.from({ length: 12 }, (_, index) => (
        <ListingCardSkeleton key={index} />
      ))}
    </div>
  )
}
