import type { ApolloCache } from '@apollo/client'
import { ConversationViewFragmentDoc, type ChatMessageFragment } from '../generated/operations'

/** Brings the inbox up to date with a message. False if the conversation is new here, so that the inbox has to be read. */
export function noteMessage(cache: ApolloCache, message: ChatMessageFragment, memberId: string): boolean {
  const id = cache.identify({ __typename: 'Conversation', id: message.conversationId })
  const known = { id, fragment: ConversationViewFragmentDoc, fragmentName: 'ConversationView' }
  const conversation = cache.readFragment(known)
  if (!conversation) return false
  if (message.seq <= conversation.lastSeq) return true
  const theirs = message.senderId !== memberId
  cache.writeFragment({
    ...known,
    data: {
      ...conversation,
      lastSeq: message.seq,
      lastText: message.text,
      lastSenderId: message.senderId,
      lastMessageAt: message.sentAt,
      unread: theirs ? conversation.unread + 1 : conversation.unread,
      theirReadSeq: theirs ? message.seq : conversation.theirReadSeq,
    },
  })
  return true
}
