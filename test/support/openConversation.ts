import type { Message } from '../../resolvers/generated/schema'
import type { Member } from './Member'

/** A conversation about a new listing of the seller's, opened by the buyer's first message. */
export async function openConversation(seller: Member, buyer: Member, text = 'Is it still there?'): Promise<Message> {
  const { id } = await seller.createListing()
  return buyer.messageSeller({ listingId: id, text })
}
