import type { Ctx, Result } from '../generated/schema'
import { prepareMessage } from './prepareMessage'
import { requireConversationId } from './requireConversationId'
import { sentMessage } from './sentMessage'
import type { SendStash } from './SendStash'

type Context = Ctx<'Mutation.sendMessage', SendStash>

/** Writes into one of the caller's conversations. */
export function request(ctx: Context) {
  requireConversationId(ctx.args.input.conversationId)
  prepareMessage(ctx)
  return {}
}

export function response(ctx: Context): Result<'Mutation.sendMessage'> {
  return sentMessage(ctx.stash)
}
