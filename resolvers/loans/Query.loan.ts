import type { Ctx, Result } from '../generated/schema'
import { callerId } from '../lib/callerId'
import { requireId } from '../lib/requireId'
import { foundLoan } from './foundLoan'
import type { LoanPage } from './LoanPage'
import { readLoan } from './readLoan'
import { toLoan } from './toLoan'

type Context = Ctx<'Query.loan', Record<string, never>, undefined, LoanPage>

/** Reads a loan of the caller's with its schedule and repayments. */
export function request(ctx: Context) {
  requireId('id', ctx.args.id)
  return readLoan(ctx.args.id, callerId(ctx.identity))
}

export function response(ctx: Context): Result<'Query.loan'> {
  const { loan, repayments } = foundLoan(ctx)
  return toLoan(loan, repayments)
}
