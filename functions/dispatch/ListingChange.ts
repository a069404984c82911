import type { ListingItem } from '../../resolvers/model/ListingItem'

/** A listing that was written: as it was, if it was there before, and as it is, if it is still there. */
export interface ListingChange {
  before?: ListingItem
  after?: ListingItem
}
