import type { ListingCardFragment } from '../generated/operations'
import { ListingCard } from './ListingCard'
import styles from './ListingGrid.module.css'

const FIRST_SCREEN = 4

/** Listings, four in a row on a desktop, two on a phone. */
export function ListingGrid({ listings }: { listings: ListingCardFragment[] }) {
  return (
    <ul className={styles.grid}>
      {listings.map((listing, index) => (
        <li key={listing.id}>
          <ListingCard listing={listing} eager={index < FIRST_SCREEN} />
        </li>
      ))}
    </ul>
  )
}
