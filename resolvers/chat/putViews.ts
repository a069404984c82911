import type { TransactWritePutItem } from '@aws-appsync/utils/dynamodb'
import type { Message } from '../generated/schema'
import type { MemberItem } from '../model/MemberItem'
import { memberKey } from '../model/memberKey'
import { lastText } from './lastText'

/** Opens a conversation with its first message. */
export function putViews(
  table: string,
  mine: MemberItem,
  theirs: MemberItem,
  message: Message,
): TransactWritePutItem<MemberItem>[] {
  const last = { lastSeq: 1, lastText: lastText(message.text), lastMessageAt: message.sentAt }
  const isNew = { pk: { attributeExists: false } }
  return [
    {
      putItem: {
        table,
        key: memberKey(mine.id, mine.memberId),
        item: { ...withoutKey(mine), ...last, sent: 1 },
        condition: isNew,
      },
    },
    {
      putItem: {
        table,
        key: memberKey(mine.id, theirs.memberId),
        item: { ...withoutKey(theirs), ...last, unread: 1 },
        condition: isNew,
      },
    },
  ]
}

function withoutKey(view: MemberItem): Omit<MemberItem, 'pk' | 'sk'> {
  const { id, memberId, counterpart, subject, lastSeq, lastText, lastSenderId, lastMessageAt } = view
  const { readSeq, theirReadSeq, unread, sent } = view
  return {
    ...{ id, memberId, counterpart, subject, lastSeq, lastText, lastSenderId, lastMessageAt },
    ...{ readSeq, theirReadSeq, unread, sent },
  }
}
