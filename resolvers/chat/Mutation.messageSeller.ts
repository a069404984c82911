import type { Ctx, Result } from '../generated/schema'
import { requireId } from '../lib/requireId'
import { prepareMessage } from './prepareMessage'
import { sentMessage } from './sentMessage'
import type { SendStash } from './SendStash'

type Context = Ctx<'Mutation.messageSeller', SendStash>

/** Writes to the seller of a listing; the first message opens the conversation. */
export function request(ctx: Context) {
  requireId('listingId', ctx.args.input.listingId)
  prepareMessage(ctx)
  return {}
}

export function response(ctx: Context): Result<'Mutation.messageSeller'> {
  return sentMessage(ctx.stash)
}
