import { createContext } from 'react'
import type { Chat } from './Chat'

/** The member's chat; `ChatProvider` fills it. */
export const ChatContext = createContext<Chat | undefined>(undefined)
