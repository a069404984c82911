import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import type { ListingItem } from '../../resolvers/model/ListingItem'
import { environment } from './environment'
import { listingMail } from './listingMail'
import { once } from './once'
import { readSeller } from './readSeller'

const ses = new SESv2Client({})

/** Tells a seller by mail, once, that the listing is up. */
export function confirmListing(listing: ListingItem): Promise<void> {
  return once(listing.pk, 'CONFIRMATION', async () => {
    const seller = await readSeller(listing.sellerId)
    const { subject, text, html } = listingMail(listing, seller.displayName, environment.WEB_URL)
    await ses.send(
      new SendEmailCommand({
        FromEmailAddress: `Exchequer <${environment.SENDER_ADDRESS}>`,
        Destination: { ToAddresses: [seller.email] },
        Content: { Simple: { Subject: { Data: subject }, Body: { Text: { Data: text }, Html: { Data: html } } } },
        EmailTags: [{ Name: 'effect', Value: `listing-confirmation_${listing.id}` }],
      }),
    )
  })
}
