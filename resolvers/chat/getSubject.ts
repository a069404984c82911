import { runtime } from '@aws-appsync/utils'
import { batchGet } from '@aws-appsync/utils/dynamodb'
import type { Ctx } from '../generated/schema'
import type { Batch } from '../lib/Batch'
import { batchItems } from '../lib/batchItems'
import { fail } from '../lib/fail'
import { tableName } from '../lib/tableName'
import { conversationId } from '../model/conversationId'
import type { ListingItem } from '../model/ListingItem'
import { listingKey } from '../model/listingKey'
import type { MemberItem } from '../model/MemberItem'
import { memberKey } from '../model/memberKey'
import type { ProfileItem } from '../model/ProfileItem'
import { profileKey } from '../model/profileKey'
import { toMember } from '../model/toMember'
import { openThread } from './openThread'
import type { SendStash } from './SendStash'
import type { Thread } from './Thread'

type Context = Ctx<'Mutation.messageSeller', SendStash, unknown, Batch<ListingItem | MemberItem | ProfileItem>>

/** Reads the listing, the caller, and the conversation if there is one, unless the message is written. */
export function request(ctx: Context) {
  const { message, senderId } = ctx.stash
  if (message) runtime.earlyReturn(message, { skipTo: 'END' })
  const { listingId } = ctx.args.input
  const consistentRead = true
  return batchGet({
    tables: {
      [tableName(ctx, 'CONVERSATIONS_TABLE')]: {
        keys: [memberKey(conversationId(listingId, senderId), senderId)],
        consistentRead,
      },
      [tableName(ctx, 'LISTINGS_TABLE')]: { keys: [listingKey(listingId)], consistentRead },
      [tableName(ctx, 'USERS_TABLE')]: { keys: [profileKey(senderId)], consistentRead },
    },
  })
}

export function response(ctx: Context): Thread {
  const items = batchItems(ctx)
  const listing = items.find((item) => item.sk === 'LISTING')
  const profile = items.find((item) => item.sk === 'PROFILE')
  const mine = items.find((item) => item.sk !== 'LISTING' && item.sk !== 'PROFILE')
  if (mine) return { mine, theirs: null }
  if (!listing) fail('NOT_FOUND', 'There is no listing with this id.')
  if (!profile) fail('CONFLICT', 'Your account is not set up yet. Try again in a moment.')
  if (listing.sellerId === profile.id) fail('BAD_INPUT', 'This listing is your own: nobody would read your message.')
  return openThread(listing, toMember(profile))
}
