import type { LambdaRequest } from '@aws-appsync/utils'
import type { Ctx } from '../generated/schema'
import type { Answer } from './Answer'
import { answerOrFail } from './answerOrFail'
import type { CreateLoanStash } from './Mutation.createLoan'
import type { Scheduled } from './Scheduled'

type Context = Ctx<'Mutation.createLoan', CreateLoanStash, unknown, Answer<Scheduled>>

/** Has the schedule computed, and the terms completed. */
export function request(ctx: Context): LambdaRequest {
  return { operation: 'Invoke', payload: { operation: 'schedule', terms: ctx.args.input.terms } }
}

/** Leaves the schedule in the stash, and a loan without repayments to settle. */
export function response(ctx: Context) {
  const scheduled = answerOrFail(ctx)
  ctx.stash.scheduled = scheduled
  ctx.stash.terms = scheduled.terms
  ctx.stash.payments = []
  return {}
}
