import { transactWrite, type TransactWritePutItem, type TransactWriteUpdateItem } from '@aws-appsync/utils/dynamodb'
import type { Ctx } from '../generated/schema'
import { fail } from '../lib/fail'
import { isOvertaken } from '../lib/isOvertaken'
import { isRefused } from '../lib/isRefused'
import { resultOrFail } from '../lib/resultOrFail'
import { tableName } from '../lib/tableName'
import type { Transaction } from '../lib/Transaction'
import type { LoanItem } from '../model/LoanItem'
import { loanKey } from '../model/loanKey'
import type { RepaymentItem } from '../model/RepaymentItem'
import { addTotals } from './addTotals'
import type { RecordRepaymentStash } from './Mutation.recordRepayment'
import type { Standing } from './Standing'
import { standingOf } from './standingOf'
import { toLoan } from './toLoan'

type Context = Ctx<'Mutation.recordRepayment', RecordRepaymentStash, Standing, Transaction<RepaymentItem>>

/** Appends the repayment, moves the loan on to its new standing, if it is still as it was read, and adds up. */
export function request(ctx: Context) {
  const { before, repayment } = ctx.stash
  const { id, loanId, memberIds, amountMinor, paidOn, notes, recordedAt, fingerprint } = repayment
  const standing = standingOf(ctx.prev.result)
  const table = tableName(ctx, 'LOANS_TABLE')
  const put: TransactWritePutItem<RepaymentItem> = {
    putItem: {
      table,
      key: { pk: repayment.pk, sk: repayment.sk },
      item: { id, loanId, memberIds, amountMinor, paidOn, notes, recordedAt, fingerprint },
      condition: { pk: { attributeExists: false } },
    },
  }
  const update: TransactWriteUpdateItem<LoanItem> = {
    updateItem: {
      table,
      key: loanKey(loanId),
      update: { ...standing, version: before.version + 1 },
      condition: { version: { eq: before.version } },
    },
  }
  const totals = addTotals(tableName(ctx, 'USERS_TABLE'), before.ownerId, before.principal.currency, {
    loans: 0,
    borrowedMinor: 0,
    repaidMinor: amountMinor,
    outstandingMinor: standing.outstandingMinor - before.outstandingMinor,
  })
  const { operation, transactItems } = transactWrite({ items: [put, update] })
  return { operation, transactItems: [...transactItems, totals] }
}

/** Leaves the loan in the stash; nothing if another repayment came between, so that it is read again. */
export function response(ctx: Context) {
  if (isRefused(ctx, 2)) fail('BAD_INPUT', 'Your repayments in this currency add up to more than can be recorded.')
  if (isOvertaken(ctx)) return {}
  resultOrFail(ctx)
  const { before, repayments } = ctx.stash
  ctx.stash.loan = toLoan({ ...before, ...standingOf(ctx.prev.result), version: before.version + 1 }, repayments)
  return {}
}
