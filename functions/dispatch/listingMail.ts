import type { ListingItem } from '../../resolvers/model/ListingItem'
import { escapeHtml } from '../lib/escapeHtml'
import { formatMoney } from '../lib/formatMoney'

/** A mail in both of its forms. */
interface Mail {
  subject: string
  text: string
  html: string
}

/** What a seller reads once a listing is up. Everything that a member wrote is escaped. */
export function listingMail(
  listing: Pick<ListingItem, 'id' | 'title' | 'price'>,
  seller: string,
  webUrl: string,
): Mail {
  const link = `${webUrl}/listings/${listing.id}`
  const price = formatMoney(listing.price)
  const [title, name] = [escapeHtml(listing.title), escapeHtml(seller)]
  return {
    subject: `Your listing is up: ${listing.title.replaceAll(/\s+/g, ' ')}`,
    text: `Hello ${seller},\n\n${listing.title} is up for ${price}. Whoever is interested will write to you here:\n${link}\n\nExchequer\n`,
    html: `<!doctype html>
<html lang="en">
<body style="margin:0;background:#f4f1ea;font-family:Helvetica,Arial,sans-serif;color:#1d2a26">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0"><tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="max-width:480px;background:#ffffff;border-radius:16px">
<tr><td style="padding:32px">
<p style="margin:0 0 24px;font-size:18px;font-weight:700;color:#0f5c4c">Exchequer</p>
<h1 style="margin:0 0 12px;font-size:22px;line-height:1.3">${title} is up</h1>
<p style="margin:0 0 24px;font-size:16px;line-height:1.5">Hello ${name}, it stands in the shop for ${price}. Whoever is interested will write to you.</p>
<p style="margin:0"><a href="${link}" style="display:inline-block;padding:12px 20px;border-radius:12px;background:#0f5c4c;color:#ffffff;text-decoration:none;font-weight:700">See the listing</a></p>
</td></tr></table>
</td></tr></table>
</body>
</html>
`,
  }
}
