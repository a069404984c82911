import type { Ctx, Result } from '../generated/schema'
import { callerId } from '../lib/callerId'
import { fail } from '../lib/fail'
import type { MemberItem } from '../model/MemberItem'
import { requireConversationId } from './requireConversationId'

/** What this pipeline's functions share. */
export type MarkReadStash = { memberId: string }

type Context = Ctx<'Mutation.markRead', MarkReadStash, MemberItem>

/** Records how far the caller has read. Never goes back. */
export function request(ctx: Context) {
  requireConversationId(ctx.args.conversationId)
  if (ctx.args.seq < 0) fail('BAD_INPUT', 'seq must not be negative: messages are numbered from 1.')
  ctx.stash.memberId = callerId(ctx.identity)
  return {}
}

export function response(ctx: Context): Result<'Mutation.markRead'> {
  return ctx.prev.result
}
