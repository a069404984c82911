import type { ChatMessageFragment } from '../generated/operations'

type Page = { items: readonly ChatMessageFragment[]; hasMore: boolean }

/** What the chat needs of the API. */
export type ChatApi = {
  /** A page of messages before `beforeSeq`, or the newest. */
  latest(conversationId: string, beforeSeq?: number): Promise<Page>
  /** Everything after `afterSeq`, oldest first. */
  since(conversationId: string, afterSeq: number): Promise<Page>
  send(conversationId: string, clientId: string, text: string): Promise<ChatMessageFragment>
}
