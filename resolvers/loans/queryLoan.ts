import { runtime } from '@aws-appsync/utils'
import type { Ctx } from '../generated/schema'
import { fail } from '../lib/fail'
import { foundLoan } from './foundLoan'
import { inOrder } from './inOrder'
import type { LoanPage } from './LoanPage'
import { MOST_REPAYMENTS } from './mostRepayments'
import type { RecordRepaymentStash } from './Mutation.recordRepayment'
import { readLoan } from './readLoan'
import { toLoan } from './toLoan'

type Context = Ctx<'Mutation.recordRepayment', RecordRepaymentStash, unknown, LoanPage>

/** Reads the loan with its repayments, unless the work is done. */
export function request(ctx: Context) {
  const { loan, memberId } = ctx.stash
  if (loan) runtime.earlyReturn(loan, { skipTo: 'END' })
  return readLoan(ctx.args.input.loanId, memberId)
}

/** Leaves in the stash what there is to settle; or the loan itself, if this repayment is recorded already. */
export function response(ctx: Context) {
  const { loan, repayments } = foundLoan(ctx)
  const { repayment } = ctx.stash
  const earlier = repayments.find(({ id }) => id === repayment.id)
  if (earlier) {
    if (earlier.fingerprint !== repayment.fingerprint)
      fail('CONFLICT', 'This id was used before for another repayment. Use a new id for each.')
    ctx.stash.loan = toLoan(loan, repayments)
    return {}
  }
  if (loan.status === 'PAID') fail('BAD_INPUT', 'This loan is paid: nothing is owed any more.')
  if (repayments.length >= MOST_REPAYMENTS) fail('BAD_INPUT', `A loan has at most ${MOST_REPAYMENTS} repayments.`)
  const all = inOrder([...repayments, repayment])
  ctx.stash.before = loan
  ctx.stash.terms = loan.terms
  ctx.stash.repayments = all
  ctx.stash.payments = all.map(({ id, amountMinor, paidOn }) => ({ id, amountMinor, paidOn }))
  return {}
}
