import { useApolloClient, useQuery } from '@apollo/client/react'
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { useWakeUps } from '../api/useWakeUps'
import { InboxDocument, type ChatMessageFragment } from '../generated/operations'
import { TitleBadge } from '../ui/TitleBadge'
import type { Chat } from './Chat'
import { ChatContext } from './ChatContext'
import { ChatStore } from './ChatStore'
import { createChatApi } from './createChatApi'
import { noteMessage } from './noteMessage'
import { useMessagePushes } from './useMessagePushes'

/** Keeps a member's conversations up to date wherever in the product they are. */
export function ChatProvider({ memberId, children }: { memberId: string; children: ReactNode }) {
  const client = useApolloClient()
  const [store] = useState(() => new ChatStore(createChatApi(client)))
  const { data, error, refetch, fetchMore } = useQuery(InboxDocument, { fetchPolicy: 'cache-and-network' })

  const readInbox = useCallback(() => {
    refetch().catch(() => undefined) // `error` above tells of it; signing out ends it half-way
  }, [refetch])
  const take = useCallback(
    (message: ChatMessageFragment) => {
      void store.receive(message)
      if (!noteMessage(client.cache, message, memberId)) readInbox()
    },
    [client, memberId, readInbox, store],
  )
  useMessagePushes(take)
  useWakeUps(() => {
    void store.syncAll()
    readInbox()
  })

  const chat = useMemo((): Chat => {
    const nextToken = data?.conversations.nextToken
    const conversations = data?.conversations.items.toSorted((one, other) =>
      other.lastMessageAt.localeCompare(one.lastMessageAt),
    )
    const unread = conversations?.reduce((sum, conversation) => sum + conversation.unread, 0) ?? 0
    const more = nextToken ? () => fetchMore({ variables: { nextToken } }) : undefined
    return { store, conversations, unread, error, refresh: refetch, more }
  }, [data, error, fetchMore, refetch, store])

  return (
    <ChatContext value={chat}>
      <TitleBadge value={chat.unread}>{children}</TitleBadge>
    </ChatContext>
  )
}
