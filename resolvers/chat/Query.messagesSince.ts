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

type Context = Ctx<'Query.messagesSince', Record<string, never>, undefined, Page<MessageItem>>

/** Messages from `afterSeq` up, that one included: a member who has seen all finds it, and who finds none is no member. */
export function request(ctx: Context) {
  const { conversationId, afterSeq, limit } = ctx.args
  requireConversationId(conversationId)
  if (afterSeq < 0) fail('BAD_INPUT', 'afterSeq must not be negative: 0 asks for everything.')
  const { pk, sk } = messageKey(conversationId, afterSeq)
  return query<MessageItem>({
    query: { pk: { eq: pk }, sk: { between: [sk, messageKey(conversationId, NEWEST_SEQ).sk] } },
    filter: { memberIds: { contains: callerId(ctx.identity) } },
    limit: pageLimit(limit) + 2,
    consistentRead: true,
  })
}

export function response(ctx: Context): Result<'Query.messagesSince'> {
  const { items } = resultOrFail(ctx)
  if (items.length === 0) fail('NOT_FOUND', NO_CONVERSATION)
  const { afterSeq } = ctx.args
  const limit = pageLimit(ctx.args.limit)
  const after = items.filter((item) => item.seq > afterSeq)
  return { items: after.slice(0, limit), hasMore: after.length > limit }
}
