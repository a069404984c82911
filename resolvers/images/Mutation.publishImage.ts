import type { NONERequest } from '@aws-appsync/utils'
import type { Ctx, Image, Result } from '../generated/schema'
import { requireId } from '../lib/requireId'
import { resultOrFail } from '../lib/resultOrFail'
import { toImage } from '../model/toImage'

type Context = Ctx<'Mutation.publishImage', Record<string, never>, undefined, Image>

/** Passes on what became of an upload, so that the owner's subscription receives it. */
export function request(ctx: Context): NONERequest {
  const { input } = ctx.args
  requireId('id', input.id)
  requireId('ownerId', input.ownerId)
  return { payload: toImage(input, '') }
}

export function response(ctx: Context): Result<'Mutation.publishImage'> {
  return resultOrFail(ctx)
}
