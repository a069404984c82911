/** Where a member's view of a conversation lies. */
export function memberKey(conversationId: string, memberId: string) {
  return { pk: `CONVERSATION#${conversationId}`, sk: `MEMBER#${memberId}` as const }
}
