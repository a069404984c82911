import { IconRosetteDiscountCheckFilled } from '@tabler/icons-react'
import type { SellerCardFragment } from '../generated/operations'
import { Face } from '../ui/Face'
import styles from './SellerCard.module.css'

/** Who offers it, and how well we know them. */
export function SellerCard({ seller }: { seller: SellerCardFragment }) {
  const since = new Date(seller.memberSince).toLocaleDateString(undefined, { month: 'long', year: 'numeric' })
  return (
    <aside className={styles.card} aria-label="The seller">
      <Face name={seller.displayName} size={48} />
      <div>
        <b>{seller.displayName}</b>
        <p className="quiet">Member since {since}</p>
        {seller.verifiedStudent && (
          <p className={styles.verified}>
            <IconRosetteDiscountCheckFilled size={16} aria-hidden /> Verified student
          </p>
        )}
      </div>
    </aside>
  )
}
