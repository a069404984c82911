import type { Message } from '../generated/schema'

/** Proof that a member sent a message, under the member's own id for it: sending it again finds it. */
export type SentItem = { pk: string; sk: `SENT#${string}`; fingerprint: string } & Message
