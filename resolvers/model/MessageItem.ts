import type { Message } from '../generated/schema'

/** A message. It is the `nth` of its sender, so that what is unread can be told from it without counting. */
export type MessageItem = { pk: string; sk: `MESSAGE#${string}`; nth: number } & Message
