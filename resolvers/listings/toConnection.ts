import type { ListingConnection } from '../generated/schema'
import type { Caller } from '../lib/callerId'
import type { Page } from '../lib/Page'
import type { ListingCopy } from '../model/ListingItem'
import { toListing } from './toListing'
import { viewerOf } from './viewerOf'

/** A page of listings as the caller sees it. */
export function toConnection(page: Page<ListingCopy>, identity: Caller): ListingConnection {
  const viewerId = viewerOf(identity)
  return { items: page.items.map((item) => toListing(item, viewerId)), nextToken: page.nextToken }
}
