import { util } from '@aws-appsync/utils'
import { transactWrite, type TransactWritePutItem } from '@aws-appsync/utils/dynamodb'
import type { Ctx, Message } from '../generated/schema'
import { earlierItem } from '../lib/earlierItem'
import { isOvertaken } from '../lib/isOvertaken'
import { resultOrFail } from '../lib/resultOrFail'
import { tableName } from '../lib/tableName'
import type { Transaction } from '../lib/Transaction'
import type { MessageItem } from '../model/MessageItem'
import { messageKey } from '../model/messageKey'
import type { SentItem } from '../model/SentItem'
import { sentKey } from '../model/sentKey'
import { putViews } from './putViews'
import type { SendStash } from './SendStash'
import type { Thread } from './Thread'
import { updateViews } from './updateViews'

type Context = Ctx<'Mutation.messageSeller' | 'Mutation.sendMessage', SendStash, Thread, Transaction<SentItem>>

/** Writes the next message: its number is taken, or the write is refused and nothing has happened. */
export function request(ctx: Context) {
  const { mine, theirs } = ctx.prev.result
  const { senderId, clientId, text, fingerprint } = ctx.stash
  const seq = mine.lastSeq + 1
  const message: Message = {
    id: `${mine.id}#${seq}`,
    conversationId: mine.id,
    seq,
    senderId,
    memberIds: [senderId, mine.counterpart.id],
    text,
    sentAt: util.time.nowISO8601(),
    clientId,
  }
  const table = tableName(ctx, 'CONVERSATIONS_TABLE')
  const isNew = { pk: { attributeExists: false } }
  const sent: TransactWritePutItem<SentItem> = {
    putItem: { table, key: sentKey(mine.id, senderId, clientId), item: { ...message, fingerprint }, condition: isNew },
  }
  const put: TransactWritePutItem<MessageItem> = {
    putItem: { table, key: messageKey(mine.id, seq), item: { ...message, nth: mine.sent + 1 }, condition: isNew },
  }
  const views = theirs ? putViews(table, mine, theirs, message) : updateViews(table, mine, message)
  ctx.stash.attempt = message
  return transactWrite({ items: [sent, put, ...views] })
}

/** Leaves the message in the stash: this one, or the one of an earlier attempt; none if somebody else took the number. */
export function response(ctx: Context) {
  const earlier = earlierItem(ctx, 0, ctx.stash.fingerprint)
  if (earlier) ctx.stash.message = earlier
  else if (!isOvertaken(ctx)) {
    resultOrFail(ctx)
    ctx.stash.message = ctx.stash.attempt
  }
  return {}
}
