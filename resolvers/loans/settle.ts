import { type LambdaRequest, runtime } from '@aws-appsync/utils'
import type { Ctx } from '../generated/schema'
import type { Answer } from './Answer'
import { answerOrFail } from './answerOrFail'
import type { Settling } from './Settling'
import type { Standing } from './Standing'

type Context = Ctx<'Mutation.createLoan' | 'Mutation.recordRepayment', Settling, unknown, Answer<Standing>>

/** Has the standing computed that follows from all payments, unless the work is done. */
export function request(ctx: Context): LambdaRequest {
  const { terms, payments, loan } = ctx.stash
  if (loan) runtime.earlyReturn(loan, { skipTo: 'END' })
  return { operation: 'Invoke', payload: { operation: 'settle', terms, repayments: payments } }
}

export function response(ctx: Context): Standing {
  return answerOrFail(ctx)
}
