import type { ListingItem } from '../../resolvers/model/ListingItem'
import { listingKey } from '../../resolvers/model/listingKey'
import { demoId } from '../demo/demoId'

/** The campus that everybody sees by default. */
export const BENCH_CAMPUS = 'harbour'

/** A listing with a picture, as the table holds it. */
export function benchListing(n: number): ListingItem {
  const id = demoId(`bench ${n}`)
  const createdAt = new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString()
  const sellerId = demoId(`seller ${n % 12}`)
  const path = (width: number) => `/img/${sellerId}/${id}/${width}.webp`
  return {
    ...listingKey(id),
    id,
    sellerId,
    seller: {
      id: sellerId,
      displayName: 'Amara Osei',
      campus: BENCH_CAMPUS,
      verifiedStudent: true,
      memberSince: createdAt,
    },
    title: `Stewart Calculus, copy ${n}`,
    description: 'Early transcendentals. A few pencil notes in chapter 4, otherwise clean.',
    category: 'TEXTBOOKS',
    condition: 'GOOD',
    price: { amountMinor: 3800 + n, currency: 'USD' },
    campus: BENCH_CAMPUS,
    images: [
      {
        id,
        ownerId: sellerId,
        status: 'READY',
        alt: 'A book',
        width: 1200,
        height: 1000,
        placeholder: null,
        smallPath: path(320),
        mediumPath: path(800),
        largePath: path(1600),
        rejection: null,
      },
    ],
    status: 'OPEN',
    createdAt,
    listedKey: `${createdAt}#${id}`,
    campusShelf: BENCH_CAMPUS,
    categoryShelf: `${BENCH_CAMPUS}#TEXTBOOKS`,
    fingerprint: '',
  }
}
