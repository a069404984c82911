import type { MemberItem } from '../model/MemberItem'
import type { MessageItem } from '../model/MessageItem'

/** How many of the counterpart's messages a member has newly seen who has seen everything up to `message`. */
export function newlyRead(mine: MemberItem, message: MessageItem): number {
  const theirs = message.senderId === mine.memberId ? message.seq - message.nth : message.nth
  const seenBefore = mine.lastSeq - mine.sent - mine.unread
  return theirs - seenBefore
}
