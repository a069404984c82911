import { query } from '@aws-appsync/utils/dynamodb'
import type { Ctx, Result } from '../generated/schema'
import type { Page } from '../lib/Page'
import { pageLimit } from '../lib/pageLimit'
import { pageOrFail } from '../lib/pageOrFail'
import { categoryShelf } from '../model/categoryShelf'
import type { ListingItem } from '../model/ListingItem'
import { campusOf } from './campusOf'
import { toConnection } from './toConnection'

type Context = Ctx<'Query.listings', Record<string, never>, undefined, Page<ListingItem>>

/** Open listings of a campus, newest first. */
export function request(ctx: Context) {
  const { category, limit, nextToken } = ctx.args
  const campus = campusOf(ctx)
  const page = { limit: pageLimit(limit), nextToken, scanIndexForward: false }
  if (category)
    return query<ListingItem>({
      index: 'byCategoryNewest',
      query: { categoryShelf: { eq: categoryShelf(campus, category) } },
      ...page,
    })
  return query<ListingItem>({ index: 'byCampusNewest', query: { campusShelf: { eq: campus } }, ...page })
}

export function response(ctx: Context): Result<'Query.listings'> {
  return toConnection(pageOrFail(ctx), ctx.identity)
}
