import type { Campus } from './Campus'
import { demoId } from './demoId'
import { LISTINGS, type DemoListing } from './listings'
import { MEMBERS, type Handle } from './members'
import { drawPicture } from './pictures/drawPicture'
import { uploadPicture } from './uploadPicture'

/** A demo listing as it was put up. */
export interface SeededListing {
  /** Its place among all demo listings, the newest first. */
  n: number
  id: string
  seller: Handle
}

const CREATE = `mutation ($input: CreateListingInput!) { createListing(input: $input) { id } }`

const AT_ONCE = 4

/** Who sells the n-th listing. */
function sellerOf(n: number): Handle {
  return (MEMBERS[(n * 5 + 3) % MEMBERS.length] ?? MEMBERS[0]).handle
}

/** Puts up the demo listings from one number up to another with their pictures, a few at once. */
export async function seedListings(campus: Campus, from: number, to: number): Promise<SeededListing[]> {
  const seeded: SeededListing[] = []
  const waiting = [...LISTINGS.entries()].slice(from, to)
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [n, listing] = next
      seeded[n - from] = await put(campus, listing, n)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return seeded
}

async function put(campus: Campus, listing: DemoListing, n: number): Promise<SeededListing> {
  const seller = sellerOf(n)
  const call = campus.as(seller)
  const id = demoId(`listing ${n}`)
  const imageId = demoId(`picture ${n}`)
  await uploadPicture(call, imageId, await drawPicture(listing.thing, n))
  await call(CREATE, {
    input: {
      id,
      title: listing.title,
      description: listing.description,
      category: listing.category,
      condition: listing.condition,
      price: { amountMinor: listing.dollars * 100, currency: 'USD' },
      images: [{ id: imageId, alt: listing.title }],
    },
  })
  return { n, id, seller }
}
