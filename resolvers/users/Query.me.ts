import { get } from '@aws-appsync/utils/dynamodb'
import type { Ctx, Result } from '../generated/schema'
import { callerId } from '../lib/callerId'
import { foundOrFail } from '../lib/foundOrFail'
import type { ProfileItem } from '../model/ProfileItem'
import { profileKey } from '../model/profileKey'

type Context = Ctx<'Query.me', Record<string, never>, undefined, ProfileItem | null>

/** Reads the caller's own account. */
export function request(ctx: Context) {
  return get<ProfileItem>({ key: profileKey(callerId(ctx.identity)), consistentRead: true })
}

export function response(ctx: Context): Result<'Query.me'> {
  const profile = foundOrFail(ctx, 'Your account is not set up yet. Try again in a moment.')
  return { profile, email: profile.email }
}
