import { get } from '@aws-appsync/utils/dynamodb'
import type { Ctx, Result } from '../generated/schema'
import { callerId } from '../lib/callerId'
import { foundOrFail } from '../lib/foundOrFail'
import { requireId } from '../lib/requireId'
import type { ImageItem } from '../model/ImageItem'
import { imageKey } from '../model/imageKey'
import { toImage } from '../model/toImage'

type Context = Ctx<'Query.image', Record<string, never>, undefined, ImageItem | null>

/** Reads an image of the caller's: the owner is part of its key. */
export function request(ctx: Context) {
  requireId('id', ctx.args.id)
  return get<ImageItem>({ key: imageKey(callerId(ctx.identity), ctx.args.id), consistentRead: true })
}

export function response(ctx: Context): Result<'Query.image'> {
  return toImage(foundOrFail(ctx, 'You have no image with this id.'), '')
}
