import { extensions, type NONERequest, util } from '@aws-appsync/utils'
import type { Ctx, Image } from '../generated/schema'
import { callerId } from '../lib/callerId'

type Context = Ctx<'Subscription.onImage'>

/** Lets only the caller's own images through. */
export function request(): NONERequest {
  return { payload: null }
}

export function response(ctx: Context) {
  const filter = { ownerId: { eq: callerId(ctx.identity) } }
  extensions.setSubscriptionFilter(util.transform.toSubscriptionFilter<Pick<Image, 'ownerId'>>(filter))
  return null
}
