/** The one conversation that a buyer has about a listing. */
export function conversationId(listingId: string, buyerId: string) {
  return `${listingId}.${buyerId}`
}
