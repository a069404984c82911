import { operations, type TransactWriteUpdateItem } from '@aws-appsync/utils/dynamodb'
import type { Message } from '../generated/schema'
import type { MemberItem } from '../model/MemberItem'
import { memberKey } from '../model/memberKey'
import { lastText } from './lastText'

/** Moves both views of a conversation on to a message, if no other has taken its number. */
export function updateViews(table: string, mine: MemberItem, message: Message): TransactWriteUpdateItem<MemberItem>[] {
  const last = {
    lastSeq: message.seq,
    lastText: lastText(message.text),
    lastSenderId: message.senderId,
    lastMessageAt: message.sentAt,
  }
  return [
    {
      updateItem: {
        table,
        key: memberKey(mine.id, mine.memberId),
        update: { ...last, sent: operations.increment(1) },
        condition: { lastSeq: { eq: mine.lastSeq } },
      },
    },
    {
      updateItem: {
        table,
        key: memberKey(mine.id, mine.counterpart.id),
        update: { ...last, unread: operations.increment(1) },
        condition: { lastSeq: { eq: mine.lastSeq } },
      },
    },
  ]
}
