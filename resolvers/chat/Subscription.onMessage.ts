import { extensions, type NONERequest, util } from '@aws-appsync/utils'
import type { Ctx, Message } from '../generated/schema'
import { callerId } from '../lib/callerId'

type Context = Ctx<'Subscription.onMessage'>

/** Lets only messages of the caller's conversations through. */
export function request(): NONERequest {
  return { payload: null }
}

export function response(ctx: Context) {
  const filter = { memberIds: { contains: callerId(ctx.identity) } }
  extensions.setSubscriptionFilter(util.transform.toSubscriptionFilter<Pick<Message, 'memberIds'>>(filter))
  return null
}
