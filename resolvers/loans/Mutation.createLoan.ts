import { util } from '@aws-appsync/utils'
import type { Ctx, Loan, Result } from '../generated/schema'
import { callerId } from '../lib/callerId'
import { requireId } from '../lib/requireId'
import { requireLine } from '../lib/requireLine'
import { requireText } from '../lib/requireText'
import { requireTerms } from './requireTerms'
import type { Scheduled } from './Scheduled'
import type { Settling } from './Settling'
import { termsFingerprint } from './termsFingerprint'

/** What this pipeline's functions share. */
export type CreateLoanStash = Settling & {
  ownerId: string
  title: string
  description: string
  now: string
  fingerprint: string
  scheduled: Scheduled
}

type Context = Ctx<'Mutation.createLoan', CreateLoanStash, Loan>

/** Records a loan of the caller's, with the schedule that its terms imply. */
export function request(ctx: Context) {
  const { id, terms } = ctx.args.input
  requireId('id', id)
  const title = requireLine('title', ctx.args.input.title, 1, 80)
  const description = requireText('description', ctx.args.input.description, 0, 2000)
  requireTerms(terms)
  const ownerId = callerId(ctx.identity)
  ctx.stash.ownerId = ownerId
  ctx.stash.title = title
  ctx.stash.description = description
  ctx.stash.now = util.time.nowISO8601()
  ctx.stash.fingerprint = JSON.stringify([ownerId, title, description, termsFingerprint(terms)])
  return {}
}

export function response(ctx: Context): Result<'Mutation.createLoan'> {
  return ctx.prev.result
}
