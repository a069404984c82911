import { query } from '@aws-appsync/utils/dynamodb'
import type { Ctx, Result } from '../generated/schema'
import { every } from '../lib/every'
import type { Page } from '../lib/Page'
import { pageLimit } from '../lib/pageLimit'
import { pageOrFail } from '../lib/pageOrFail'
import { searchShelf } from '../model/searchShelf'
import type { SearchItem } from '../model/SearchItem'
import { campusOf } from './campusOf'
import { isFirstMatch } from './isFirstMatch'
import { searchWords } from './searchWords'
import { toConnection } from './toConnection'

type Context = Ctx<'Query.searchListings', Record<string, never>, undefined, Page<SearchItem>>

/** Rows of the words that begin with the longest one, of titles in which a word begins with each of the others. */
export function request(ctx: Context) {
  const { longest, others } = searchWords(ctx.args.text)
  const filters = others.map((word) => ({ titleWords: { contains: ` ${word}` } }))
  return query<SearchItem>({
    query: { pk: { eq: searchShelf(campusOf(ctx), longest) }, sk: { beginsWith: longest } },
    filter: every(filters),
    limit: pageLimit(ctx.args.limit),
    nextToken: ctx.args.nextToken,
  })
}

export function response(ctx: Context): Result<'Query.searchListings'> {
  const { items, nextToken } = pageOrFail(ctx)
  const { longest } = searchWords(ctx.args.text)
  return toConnection({ items: items.filter((item) => isFirstMatch(item, longest)), nextToken }, ctx.identity)
}
