import { get } from '@aws-appsync/utils/dynamodb'
import type { Ctx, Result } from '../generated/schema'
import { foundOrFail } from '../lib/foundOrFail'
import { requireId } from '../lib/requireId'
import type { ListingItem } from '../model/ListingItem'
import { listingKey } from '../model/listingKey'
import { toListing } from './toListing'
import { viewerOf } from './viewerOf'

type Context = Ctx<'Query.listing', Record<string, never>, undefined, ListingItem | null>

/** Reads one listing. */
export function request(ctx: Context) {
  requireId('id', ctx.args.id)
  return get<ListingItem>({ key: listingKey(ctx.args.id), consistentRead: true })
}

export function response(ctx: Context): Result<'Query.listing'> {
  return toListing(foundOrFail(ctx, 'There is no listing with this id.'), viewerOf(ctx.identity))
}
