import { batchGet } from '@aws-appsync/utils/dynamodb'
import type { Ctx, Image, Member } from '../generated/schema'
import type { Batch } from '../lib/Batch'
import { batchItems } from '../lib/batchItems'
import { fail } from '../lib/fail'
import { tableName } from '../lib/tableName'
import type { ImageItem } from '../model/ImageItem'
import { imageKey } from '../model/imageKey'
import type { ProfileItem } from '../model/ProfileItem'
import { profileKey } from '../model/profileKey'
import { toImage } from '../model/toImage'
import { toMember } from '../model/toMember'
import type { CreateListingStash } from './Mutation.createListing'

type Context = Ctx<'Mutation.createListing', CreateListingStash, undefined, Batch<ProfileItem | ImageItem>>

/** What a listing copies of its seller. */
export type Seller = { seller: Member; images: Image[] }

/** Reads the caller's account and images: what is somebody else's is not below the caller's key. */
export function request(ctx: Context) {
  const { sellerId, pictures } = ctx.stash
  const keys = [profileKey(sellerId), ...pictures.map(({ id }) => imageKey(sellerId, id))]
  return batchGet({ tables: { [tableName(ctx, 'USERS_TABLE')]: { keys, consistentRead: true } } })
}

export function response(ctx: Context): Seller {
  const items = batchItems(ctx)
  const profile = items.find((item) => item.sk === 'PROFILE')
  if (!profile) fail('CONFLICT', 'Your account is not set up yet. Try again in a moment.')
  const images = ctx.stash.pictures.map(({ id, alt }) => {
    const item = items.find((one) => one.sk === `IMAGE#${id}`)
    if (!item || item.sk === 'PROFILE') fail('BAD_INPUT', `You have no image ${id}. Upload it first.`)
    if (item.listingId && item.listingId !== ctx.args.input.id)
      fail('BAD_INPUT', `The image ${id} belongs to another listing. Upload it again for this one.`)
    if (item.status === 'PENDING') fail('BAD_INPUT', `The image ${id} is not ready yet. Try again in a moment.`)
    if (item.status === 'REJECTED') fail('BAD_INPUT', `The image ${id} was refused. Leave it out or upload another.`)
    return toImage(item, alt)
  })
  return { seller: toMember(profile), images }
}
