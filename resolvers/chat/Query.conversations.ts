import { query } from '@aws-appsync/utils/dynamodb'
import type { Ctx, Result } from '../generated/schema'
import { callerId } from '../lib/callerId'
import type { Page } from '../lib/Page'
import { pageLimit } from '../lib/pageLimit'
import { pageOrFail } from '../lib/pageOrFail'
import type { MemberItem } from '../model/MemberItem'

type Context = Ctx<'Query.conversations', Record<string, never>, undefined, Page<MemberItem>>

/** The caller's view of each of their conversations, the last written to first. */
export function request(ctx: Context) {
  return query<MemberItem>({
    index: 'byMember',
    query: { memberId: { eq: callerId(ctx.identity) } },
    limit: pageLimit(ctx.args.limit),
    nextToken: ctx.args.nextToken,
    scanIndexForward: false,
  })
}

export function response(ctx: Context): Result<'Query.conversations'> {
  return pageOrFail(ctx)
}
