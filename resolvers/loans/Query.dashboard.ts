import { query } from '@aws-appsync/utils/dynamodb'
import type { Ctx, Result } from '../generated/schema'
import { callerId } from '../lib/callerId'
import type { Page } from '../lib/Page'
import { resultOrFail } from '../lib/resultOrFail'
import type { SummaryItem } from '../model/SummaryItem'
import { summaryKey } from '../model/summaryKey'

type Context = Ctx<'Query.dashboard', Record<string, never>, undefined, Page<SummaryItem>>

/** Reads the caller's figures: one row for each currency. */
export function request(ctx: Context) {
  const { pk, sk } = summaryKey(callerId(ctx.identity), '')
  return query<SummaryItem>({ query: { pk: { eq: pk }, sk: { beginsWith: sk } }, consistentRead: true })
}

export function response(ctx: Context): Result<'Query.dashboard'> {
  const totals = resultOrFail(ctx).items.map(({ sk, loans, borrowedMinor, repaidMinor, outstandingMinor }) => ({
    currency: sk.slice('SUMMARY#'.length),
    ...{ loans, borrowedMinor, repaidMinor, outstandingMinor },
  }))
  return { totals }
}
