import { classes } from '../ui/classes'
import styles from './ListingCard.module.css'

/** Holds a listing's place, to the pixel, while it loads. */
export function ListingCardSkeleton() {
  return (
    <div aria-hidden>
      <div className={classes(styles.frame, styles.shimmer)} />
      <div className={styles.price}>
        <div className={styles.ghost} style={{ width: '30%' }}>
          &nbsp;
        </div>
      </div>
      <div className={styles.title}>
        <div className={styles.ghost} style={{ width: '80%' }}>
          &nbsp;
        </div>
      </div>
      <small className={styles.facts}>&nbsp;</small>
    </div>
  )
}
