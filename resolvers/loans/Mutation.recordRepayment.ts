import { util } from '@aws-appsync/utils'
import type { Ctx, Result } from '../generated/schema'
import { callerId } from '../lib/callerId'
import { fail } from '../lib/fail'
import { requireDay } from '../lib/requireDay'
import { requireId } from '../lib/requireId'
import { requireText } from '../lib/requireText'
import type { LoanItem } from '../model/LoanItem'
import type { RepaymentItem } from '../model/RepaymentItem'
import { repaymentKey } from '../model/repaymentKey'
import type { Settling } from './Settling'

/** What this pipeline's functions share: the new repayment, and what was there before it. */
export type RecordRepaymentStash = Settling & {
  memberId: string
  repayment: RepaymentItem
  before: LoanItem
  repayments: RepaymentItem[]
}

type Context = Ctx<'Mutation.recordRepayment', RecordRepaymentStash>

/** Records money that was paid on a loan of the caller's. */
export function request(ctx: Context) {
  const { id, loanId, amountMinor, paidOn } = ctx.args.input
  requireId('id', id)
  requireId('loanId', loanId)
  if (amountMinor < 1) fail('BAD_INPUT', 'amountMinor must be at least 1.')
  requireDay('paidOn', paidOn)
  const notes = requireText('notes', ctx.args.input.notes, 0, 500)
  const memberId = callerId(ctx.identity)
  ctx.stash.memberId = memberId
  ctx.stash.repayment = {
    ...repaymentKey(loanId, id),
    ...{ id, loanId, amountMinor, paidOn, notes },
    memberIds: [memberId],
    recordedAt: util.time.nowISO8601(),
    fingerprint: JSON.stringify([memberId, amountMinor, paidOn, notes]),
  }
  return {}
}

export function response(ctx: Context): Result<'Mutation.recordRepayment'> {
  const { loan } = ctx.stash
  if (!loan) fail('CONFLICT', 'Another repayment was recorded at the same moment. Please try again.')
  return loan
}
