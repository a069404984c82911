import { query } from '@aws-appsync/utils/dynamodb'
import type { Ctx, Result } from '../generated/schema'
import { callerId } from '../lib/callerId'
import type { Page } from '../lib/Page'
import { pageLimit } from '../lib/pageLimit'
import { pageOrFail } from '../lib/pageOrFail'
import type { ListingItem } from '../model/ListingItem'
import { toConnection } from './toConnection'

type Context = Ctx<'Query.myListings', Record<string, never>, undefined, Page<ListingItem>>

/** The caller's own listings, newest first. */
export function request(ctx: Context) {
  return query<ListingItem>({
    index: 'bySeller',
    query: { sellerId: { eq: callerId(ctx.identity) } },
    limit: pageLimit(ctx.args.limit),
    nextToken: ctx.args.nextToken,
    scanIndexForward: false,
  })
}

export function response(ctx: Context): Result<'Query.myListings'> {
  return toConnection(pageOrFail(ctx), ctx.identity)
}
