import type { Ctx, Result, UploadTicket } from '../generated/schema'
import { callerId } from '../lib/callerId'
import { fail } from '../lib/fail'
import { requireId } from '../lib/requireId'

const MOST_BYTES = 10_000_000

/** What this pipeline's functions share. */
export type RequestImageUploadStash = { ownerId: string; fingerprint: string }

type Context = Ctx<'Mutation.requestImageUpload', RequestImageUploadStash, UploadTicket>

/** Reserves an image id for the caller and signs one upload for it. */
export function request(ctx: Context) {
  const { id, format, bytes } = ctx.args.input
  requireId('id', id)
  if (bytes < 1) fail('BAD_INPUT', 'The file is empty. Choose another one.')
  if (bytes > MOST_BYTES) fail('BAD_INPUT', 'The file has more than 10 MB. Choose a smaller one.')
  ctx.stash.ownerId = callerId(ctx.identity)
  ctx.stash.fingerprint = JSON.stringify([format, bytes])
  return {}
}

export function response(ctx: Context): Result<'Mutation.requestImageUpload'> {
  return ctx.prev.result
}
