import type { Campus } from './Campus'
import { demoId } from './demoId'
import { CONVERSATIONS, type DemoConversation } from './conversations'
import type { SeededListing } from './seedListings'

const FIRST = `mutation ($input: MessageSellerInput!) { messageSeller(input: $input) { conversationId } }`
const NEXT = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { seq } }`

/** Lets the members write to each other. Returns the conversations' ids, in the order of the data. */
export async function seedConversations(campus: Campus, listings: SeededListing[]): Promise<string[]> {
  const ids: string[] = []
  for (const conversation of [...CONVERSATIONS].reverse()) ids.unshift(await write(campus, listings, conversation))
  return ids
}

async function write(campus: Campus, listings: SeededListing[], { listing, buyer, lines }: DemoConversation) {
  const subject = listings[listing]
  if (!subject) throw new Error(`There is no demo listing ${String(listing)}.`)
  let conversationId = ''
  for (const [n, [by, text]] of lines.entries()) {
    const call = campus.as(by === 'buyer' ? buyer : subject.seller)
    const clientId = demoId(`line ${n} of ${buyer} about ${listing}`)
    if (conversationId) {
      await call(NEXT, { input: { conversationId, clientId, text } })
    } else {
      const input = { listingId: subject.id, clientId, text }
      conversationId = (await call<{ messageSeller: { conversationId: string } }>(FIRST, { input })).messageSeller
        .conversationId
    }
  }
  return conversationId
}
