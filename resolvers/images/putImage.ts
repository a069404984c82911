import { util } from '@aws-appsync/utils'
import { put } from '@aws-appsync/utils/dynamodb'
import type { Ctx } from '../generated/schema'
import { fail } from '../lib/fail'
import { resultOrFail } from '../lib/resultOrFail'
import type { ImageItem } from '../model/ImageItem'
import { imageKey } from '../model/imageKey'
import type { RequestImageUploadStash } from './Mutation.requestImageUpload'

/** How long an image waits for a listing before it is removed. */
const LIFETIME_SECONDS = 86_400

type Context = Ctx<'Mutation.requestImageUpload', RequestImageUploadStash, undefined, ImageItem>

/** Writes the row of an image to come. It is a create: it never overwrites one. */
export function request(ctx: Context) {
  const { id, format, bytes } = ctx.args.input
  const { ownerId, fingerprint } = ctx.stash
  return put<ImageItem>({
    key: imageKey(ownerId, id),
    item: {
      id,
      ownerId,
      status: 'PENDING',
      format,
      bytes,
      createdAt: util.time.nowISO8601(),
      expiresAt: util.time.nowEpochSeconds() + LIFETIME_SECONDS,
      fingerprint,
    },
    condition: { pk: { attributeExists: false } },
  })
}

/** The row that was written, or the one that was there: AppSync hands it over when the condition fails. */
export function response(ctx: Context): ImageItem {
  if (ctx.error?.type !== 'DynamoDB:ConditionalCheckFailedException') return resultOrFail(ctx)
  const { fingerprint, status } = ctx.result
  if (fingerprint !== ctx.stash.fingerprint)
    fail('CONFLICT', 'This id was used before for another file. Use a new id for each image.')
  if (status !== 'PENDING') fail('CONFLICT', 'This image was uploaded already.')
  return ctx.result
}
