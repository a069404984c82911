import type { ConversationViewFragment } from '../generated/operations'
import type { ChatStore } from './ChatStore'

/** The chat of the member who is signed in. */
export type Chat = {
  store: ChatStore
  /** The last written to first; undefined until known. */
  conversations?: ConversationViewFragment[]
  unread: number
  error?: unknown
  refresh: () => Promise<unknown>
  more?: () => Promise<unknown>
}
