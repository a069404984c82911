import { use } from 'react'
import { ChatContext } from './ChatContext'

/** The chat of the member who is signed in. Only for pages behind `RequireMember`. */
export function useChat() {
  const chat = use(ChatContext)
  if (!chat) throw new Error('useChat is for pages of a member.')
  return chat
}
