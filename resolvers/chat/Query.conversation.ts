import { get } from '@aws-appsync/utils/dynamodb'
import type { Ctx, Result } from '../generated/schema'
import { callerId } from '../lib/callerId'
import { foundOrFail } from '../lib/foundOrFail'
import type { MemberItem } from '../model/MemberItem'
import { memberKey } from '../model/memberKey'
import { NO_CONVERSATION } from './noConversation'
import { requireConversationId } from './requireConversationId'

type Context = Ctx<'Query.conversation', Record<string, never>, undefined, MemberItem | null>

/** Reads the caller's view of a conversation: the caller is part of its key. */
export function request(ctx: Context) {
  requireConversationId(ctx.args.id)
  return get<MemberItem>({ key: memberKey(ctx.args.id, callerId(ctx.identity)), consistentRead: true })
}

export function response(ctx: Context): Result<'Query.conversation'> {
  return foundOrFail(ctx, NO_CONVERSATION)
}
