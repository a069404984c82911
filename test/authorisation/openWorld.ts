import type { Api } from '../support/Api'
import { uploadImage } from '../support/uploadImage'
import type { World } from './matrix'

/** One listing, one picture and one loan of the owner's, and a conversation about the listing with the party. */
export async function openWorld(api: Api): Promise<World> {
  const owner = api.as('owner')
  const imageId = await uploadImage(owner)
  const { id: listingId } = await owner.createListing()
  const { conversationId } = await api.as('party').messageSeller({ listingId })
  const { id: loanId } = await owner.createLoan()
  return { listingId, conversationId, loanId, imageId }
}
