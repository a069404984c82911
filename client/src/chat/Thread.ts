import type { ChatMessageFragment } from '../generated/operations'
import type { Outgoing } from './Outgoing'

/** What this device knows of a conversation: what the server numbered, in order, and what is on its way there. */
export type Thread = {
  messages: readonly ChatMessageFragment[]
  outgoing: readonly Outgoing[]
  loaded: boolean
  hasEarlier: boolean
  problem?: string
}
