import { query } from '@aws-appsync/utils/dynamodb'
import type { Ctx, Result } from '../generated/schema'
import { callerId } from '../lib/callerId'
import { fail } from '../lib/fail'
import type { Page } from '../lib/Page'
import { pageLimit } from '../lib/pageLimit'
import { resultOrFail } from '../lib/resultOrFail'
import type { MessageItem } from '../model/MessageItem'
import { messageKey } from '../model/messageKey'
import { NEWEST_SEQ } from './newestSeq'
import { NO_CONVERSATION } from './noConversation'
import { requireConversationId } from './requireConversationId'

type Context = Ctx<'Query.messages', Record<string, never>, undefined, Page<MessageItem>>

/**
 * Messages from `beforeSeq` down, that one included: every conversation has a first message, so a member finds at least
 * one, and who finds none is no member.
 */
export function request(ctx: Context) {
  const { conversationId, limit } = ctx.args
  const beforeSeq = ctx.args.beforeSeq ?? NEWEST_SEQ
  requireConversationId(conversationId)
  if (beforeSeq < 1) fail('BAD_INPUT', 'beforeSeq must be at least 1: messages are numbered from 1.')
  const { pk, sk } = messageKey(conversationId, 1)
  return query<MessageItem>({
    query: { pk: { eq: pk }, sk: { between: [sk, messageKey(conversationId, beforeSeq).sk] } },
    filter: { memberIds: { contains: callerId(ctx.identity) } },
    limit: pageLimit(limit) + 2,
    scanIndexForward: false,
    consistentRead: true,
  })
}

export function response(ctx: Context): Result<'Query.messages'> {
  const { items } = resultOrFail(ctx)
  if (items.length === 0) fail('NOT_FOUND', NO_CONVERSATION)
  const { beforeSeq } = ctx.args
  const limit = pageLimit(ctx.args.limit)
  const before = items.filter((item) => item.seq < (beforeSeq ?? NEWEST_SEQ))
  return { items: before.slice(0, limit), hasMore: before.length > limit }
}
