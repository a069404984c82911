import { query } from '@aws-appsync/utils/dynamodb'
import type { Ctx, Result } from '../generated/schema'
import { callerId } from '../lib/callerId'
import { every } from '../lib/every'
import type { Page } from '../lib/Page'
import { pageLimit } from '../lib/pageLimit'
import { requireText } from '../lib/requireText'
import { pageOrFail } from '../lib/pageOrFail'
import type { LoanItem } from '../model/LoanItem'
import { loanSummaryAttributes } from '../model/loanSummaryAttributes'

type Context = Ctx<'Query.myLoans', Record<string, never>, undefined, Page<LoanItem>>

/** The caller's loans, newest first, without their schedules. */
export function request(ctx: Context) {
  const { status, limit, nextToken } = ctx.args
  const search = requireText('search', ctx.args.search ?? '', 0, 80).toLowerCase()
  const filters = [
    ...(status ? [{ status: { eq: status } }] : []),
    ...(search === '' ? [] : [{ titleLower: { contains: search } }]),
  ]
  return query<LoanItem>({
    index: 'byMember',
    query: { ownerId: { eq: callerId(ctx.identity) } },
    filter: every(filters),
    limit: pageLimit(limit),
    nextToken,
    scanIndexForward: false,
    projection: loanSummaryAttributes,
  })
}

export function response(ctx: Context): Result<'Query.myLoans'> {
  return pageOrFail(ctx)
}
