import type { LambdaRequest } from '@aws-appsync/utils'
import type { Ctx, Result } from '../generated/schema'
import { fail } from '../lib/fail'
import { requireDay } from '../lib/requireDay'
import type { Answer } from './Answer'
import { answerOrFail } from './answerOrFail'
import { MOST_REPAYMENTS } from './mostRepayments'
import { requireTerms } from './requireTerms'
import type { Scheduled } from './Scheduled'

type Context = Ctx<'Query.previewSchedule', Record<string, never>, undefined, Answer<Scheduled>>

/** Computes the schedule that terms imply, with payments made or imagined. Stores nothing. */
export function request(ctx: Context): LambdaRequest {
  const { terms } = ctx.args
  const payments = ctx.args.payments ?? []
  requireTerms(terms)
  if (payments.length > MOST_REPAYMENTS) fail('BAD_INPUT', `Imagine at most ${MOST_REPAYMENTS} payments.`)
  payments.forEach((payment) => requireDay('payments.on', payment.on))
  return { operation: 'Invoke', payload: { operation: 'schedule', terms, payments } }
}

export function response(ctx: Context): Result<'Query.previewSchedule'> {
  return answerOrFail(ctx)
}
