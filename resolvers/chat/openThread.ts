import type { Member } from '../generated/schema'
import { conversationId } from '../model/conversationId'
import type { ListingItem } from '../model/ListingItem'
import { memberKey } from '../model/memberKey'
import type { MemberItem } from '../model/MemberItem'
import type { Thread } from './Thread'

/** A conversation of a buyer's about a listing in which nothing was said yet. */
export function openThread(listing: ListingItem, buyer: Member): Thread {
  const { id: listingId, title, price, images, seller } = listing
  const id = conversationId(listingId, buyer.id)
  const view = (memberId: string, counterpart: Member): MemberItem => ({
    ...memberKey(id, memberId),
    id,
    memberId,
    counterpart,
    subject: { listingId, title, price, cover: images[0] ?? null },
    ...{ lastSeq: 0, lastText: '', lastSenderId: buyer.id, lastMessageAt: '' },
    ...{ readSeq: 0, theirReadSeq: 0, unread: 0, sent: 0 },
  })
  return { mine: view(buyer.id, seller), theirs: view(seller.id, buyer) }
}
