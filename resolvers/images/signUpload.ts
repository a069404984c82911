import type { LambdaRequest } from '@aws-appsync/utils'
import type { Ctx, UploadTicket } from '../generated/schema'
import { resultOrFail } from '../lib/resultOrFail'
import type { ImageItem } from '../model/ImageItem'
import { toImage } from '../model/toImage'
import type { RequestImageUploadStash } from './Mutation.requestImageUpload'

type Signed = Pick<UploadTicket, 'url' | 'fields' | 'expiresAt'>

type Context = Ctx<'Mutation.requestImageUpload', RequestImageUploadStash, ImageItem, Signed>

/** Signs the upload of the file that the row describes. */
export function request(ctx: Context): LambdaRequest {
  const { id, ownerId, format, bytes } = ctx.prev.result
  return { operation: 'Invoke', payload: { ownerId, imageId: id, format, bytes } }
}

export function response(ctx: Context): UploadTicket {
  const { url, fields, expiresAt } = resultOrFail(ctx)
  return { image: toImage(ctx.prev.result, ''), url, fields, expiresAt }
}
