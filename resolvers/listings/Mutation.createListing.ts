import { util } from '@aws-appsync/utils'
import type { Ctx, Result } from '../generated/schema'
import { callerId } from '../lib/callerId'
import { fail } from '../lib/fail'
import { requireId } from '../lib/requireId'
import { requireLine } from '../lib/requireLine'
import { requireMoney } from '../lib/requireMoney'
import { requireText } from '../lib/requireText'
import type { ListingItem } from '../model/ListingItem'
import { titleWords } from '../model/titleWords'
import { toListing } from './toListing'

const MOST_IMAGES = 8

/** What this pipeline's functions share: written here, only read by them. */
export type CreateListingStash = {
  sellerId: string
  title: string
  description: string
  pictures: { id: string; alt: string }[]
  now: string
  fingerprint: string
}

type Context = Ctx<'Mutation.createListing', CreateListingStash, ListingItem>

/** Puts a thing of the caller's up for sale. */
export function request(ctx: Context) {
  const { id, category, condition, price, images } = ctx.args.input
  requireId('id', id)
  const title = requireLine('title', ctx.args.input.title, 3, 80)
  if (titleWords(title).length === 0) fail('BAD_INPUT', 'title must have a word.')
  const description = requireText('description', ctx.args.input.description, 0, 4000)
  requireMoney('price', price, 0)
  if (images.length > MOST_IMAGES) fail('BAD_INPUT', `A listing has at most ${MOST_IMAGES} images.`)
  const ids = images.map((image) => image.id)
  if (ids.some((one, index) => ids.indexOf(one) !== index)) fail('BAD_INPUT', 'The same image is there twice.')
  const pictures = images.map((image) => {
    requireId('images.id', image.id)
    const alt = requireLine('images.alt', image.alt ?? '', 0, 200)
    return { id: image.id, alt: alt === '' ? title : alt }
  })
  const { amountMinor, currency } = price
  const shown = pictures.map((picture) => [picture.id, picture.alt])
  ctx.stash.sellerId = callerId(ctx.identity)
  ctx.stash.title = title
  ctx.stash.description = description
  ctx.stash.pictures = pictures
  ctx.stash.now = util.time.nowISO8601()
  ctx.stash.fingerprint = JSON.stringify([
    ...[ctx.stash.sellerId, title, description, category, condition, amountMinor, currency],
    shown,
  ])
  return {}
}

export function response(ctx: Context): Result<'Mutation.createListing'> {
  return toListing(ctx.prev.result, ctx.stash.sellerId)
}
