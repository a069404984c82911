import type { Listing } from '../generated/schema'
import type { ListingCopy } from '../model/ListingItem'

/** A listing as somebody sees it. */
export function toListing(item: ListingCopy, viewerId: string | null): Listing {
  return { ...item, viewerCanMessage: viewerId !== null && viewerId !== item.sellerId }
}
