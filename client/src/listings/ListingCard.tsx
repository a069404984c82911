import { Link } from 'react-router'
import type { ListingCardFragment } from '../generated/operations'
import { Photo } from '../ui/Photo'
import { RelativeTime } from '../ui/RelativeTime'
import { Price } from './Price'
import { isFresh } from './isFresh'
import { conditionLabel } from './conditionLabel'
import styles from './ListingCard.module.css'

/** One listing in a list: the photo first, the price loudest. */
export function ListingCard({ listing, eager = false }: { listing: ListingCardFragment; eager?: boolean }) {
  const cover = listing.images[0]
  return (
    <Link to={`/listings/${listing.id}`} className={styles.card}>
      <span className={styles.frame}>
        <Photo
          className={styles.photo}
          src={cover?.mediumPath}
          srcSet={cover && `${cover.smallPath} 320w, ${cover.mediumPath} 800w`}
          sizes="(max-width: 700px) 46vw, (max-width: 960px) 30vw, 290px"
          alt=""
          placeholder={cover?.placeholder}
          eager={eager}
        />
        {isFresh(listing.createdAt) && <span className={styles.tag}>Just listed</span>}
      </span>
      <span className={styles.price}>
        <Price price={listing.price} />
      </span>
      <span className={styles.title}>{listing.title}</span>
      <small className={styles.facts}>
        {conditionLabel(listing.condition)} · <RelativeTime at={listing.createdAt} />
      </small>
    </Link>
  )
}
