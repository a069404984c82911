import {
  operations,
  transactWrite,
  type TransactWritePutItem,
  type TransactWriteUpdateItem,
} from '@aws-appsync/utils/dynamodb'
import type { Ctx } from '../generated/schema'
import { earlierItem } from '../lib/earlierItem'
import { fail } from '../lib/fail'
import { isOvertaken } from '../lib/isOvertaken'
import { resultOrFail } from '../lib/resultOrFail'
import { tableName } from '../lib/tableName'
import type { Transaction } from '../lib/Transaction'
import { categoryShelf } from '../model/categoryShelf'
import type { ImageItem } from '../model/ImageItem'
import { imageKey } from '../model/imageKey'
import type { ListingItem } from '../model/ListingItem'
import { listingKey } from '../model/listingKey'
import type { Seller } from './getSeller'
import type { CreateListingStash } from './Mutation.createListing'

type Context = Ctx<'Mutation.createListing', CreateListingStash, Seller, Transaction<ListingItem>>

/** Creates the listing and makes its images its own, all or nothing. */
export function request(ctx: Context) {
  const listing = listingOf(ctx)
  const { id } = listing
  const put: TransactWritePutItem<ListingItem> = {
    putItem: {
      table: tableName(ctx, 'LISTINGS_TABLE'),
      key: listingKey(id),
      item: listing,
      condition: { pk: { attributeExists: false } },
    },
  }
  const take = listing.images.map((image): TransactWriteUpdateItem<ImageItem> => ({
    updateItem: {
      table: tableName(ctx, 'USERS_TABLE'),
      key: imageKey(image.ownerId, image.id),
      update: { listingId: id, expiresAt: operations.remove() },
      condition: {
        status: { eq: 'READY' },
        or: [{ listingId: { attributeExists: false } }, { listingId: { eq: id } }],
      },
    },
  }))
  return transactWrite({ items: [put, ...take] })
}

export function response(ctx: Context): ListingItem {
  const earlier = earlierItem(ctx, 0, ctx.stash.fingerprint)
  if (earlier) return earlier
  if (isOvertaken(ctx)) fail('CONFLICT', 'One of the images was used elsewhere at the same moment. Try again.')
  resultOrFail(ctx)
  return { ...listingKey(ctx.args.input.id), ...listingOf(ctx) }
}

function listingOf(ctx: Context): Omit<ListingItem, 'pk' | 'sk'> {
  const { id, category, condition, price } = ctx.args.input
  const { sellerId, title, description, now, fingerprint } = ctx.stash
  const { seller, images } = ctx.prev.result
  const { campus } = seller
  return {
    ...{ id, sellerId, seller, title, description, category, condition, campus, images, fingerprint },
    price: { amountMinor: price.amountMinor, currency: price.currency },
    status: 'OPEN',
    createdAt: now,
    listedKey: `${now}#${id}`,
    campusShelf: campus,
    categoryShelf: categoryShelf(campus, category),
  }
}
