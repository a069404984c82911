import { type Caller, callerId } from '../lib/callerId'
import { requireId } from '../lib/requireId'
import { requireText } from '../lib/requireText'
import type { SendStash } from './SendStash'

type Sending = { identity: Caller; stash: SendStash; args: { input: { clientId: string; text: string } } }

/** Checks what is about to be said and puts it where the pipeline finds it. */
export function prepareMessage(ctx: Sending) {
  const { clientId } = ctx.args.input
  requireId('clientId', clientId)
  const text = requireText('text', ctx.args.input.text, 1, 2000)
  ctx.stash.senderId = callerId(ctx.identity)
  ctx.stash.clientId = clientId
  ctx.stash.text = text
  ctx.stash.fingerprint = JSON.stringify([text])
}
