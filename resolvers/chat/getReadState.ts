import { batchGet } from '@aws-appsync/utils/dynamodb'
import type { Ctx } from '../generated/schema'
import type { Batch } from '../lib/Batch'
import { batchItems } from '../lib/batchItems'
import { fail } from '../lib/fail'
import { tableName } from '../lib/tableName'
import { memberKey } from '../model/memberKey'
import type { MemberItem } from '../model/MemberItem'
import { messageKey } from '../model/messageKey'
import type { MessageItem } from '../model/MessageItem'
import type { MarkReadStash } from './Mutation.markRead'
import { NO_CONVERSATION } from './noConversation'

type Context = Ctx<'Mutation.markRead', MarkReadStash, unknown, Batch<MemberItem | MessageItem>>

/** The caller's view and the message up to which all is read; null where there is none. */
export type ReadState = { mine: MemberItem; message: MessageItem | null }

/** Reads the caller's view and the message up to which all is read. */
export function request(ctx: Context) {
  const { conversationId, seq } = ctx.args
  const keys = [memberKey(conversationId, ctx.stash.memberId), messageKey(conversationId, seq)]
  return batchGet({ tables: { [tableName(ctx, 'CONVERSATIONS_TABLE')]: { keys, consistentRead: true } } })
}

export function response(ctx: Context): ReadState {
  const items = batchItems(ctx)
  const mine = items.find((item) => isView(item))
  const message = items.find((item) => isMessage(item)) ?? null
  if (!mine) fail('NOT_FOUND', NO_CONVERSATION)
  if (ctx.args.seq > mine.lastSeq) fail('BAD_INPUT', `The newest message of this conversation is ${mine.lastSeq}.`)
  return { mine, message }
}

function isView(item: MemberItem | MessageItem): item is MemberItem {
  return item.sk.startsWith('MEMBER#')
}

function isMessage(item: MemberItem | MessageItem): item is MessageItem {
  return item.sk.startsWith('MESSAGE#')
}
