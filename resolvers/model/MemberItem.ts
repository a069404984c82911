import type { Conversation } from '../generated/schema'

/** A conversation as one of its two members sees it. `sent` is how many of its messages are this member's own. */
export type MemberItem = { pk: string; sk: `MEMBER#${string}`; memberId: string; sent: number } & Conversation
