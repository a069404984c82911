import type { Listing } from '../generated/schema'

/** What a listing is, wherever it is copied to. */
export type ListingCopy = Omit<Listing, 'viewerCanMessage'> & { sellerId: string }

/** A listing. The shelves are keys of the browsing indexes: they exist only while the listing is open. */
export type ListingItem = { pk: string; sk: 'LISTING' } & ListingCopy & {
    listedKey: string
    campusShelf?: string
    categoryShelf?: string
    fingerprint: string
  }
