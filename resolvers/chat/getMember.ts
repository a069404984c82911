import { runtime } from '@aws-appsync/utils'
import { get } from '@aws-appsync/utils/dynamodb'
import type { Ctx } from '../generated/schema'
import { foundOrFail } from '../lib/foundOrFail'
import type { MemberItem } from '../model/MemberItem'
import { memberKey } from '../model/memberKey'
import { NO_CONVERSATION } from './noConversation'
import type { SendStash } from './SendStash'
import type { Thread } from './Thread'

type Context = Ctx<'Mutation.sendMessage', SendStash, unknown, MemberItem | null>

/** Reads how far the conversation has come, if the message is still to be written. */
export function request(ctx: Context) {
  const { message, senderId } = ctx.stash
  if (message) runtime.earlyReturn(message, { skipTo: 'END' })
  return get<MemberItem>({ key: memberKey(ctx.args.input.conversationId, senderId), consistentRead: true })
}

export function response(ctx: Context): Thread {
  return { mine: foundOrFail(ctx, NO_CONVERSATION), theirs: null }
}
