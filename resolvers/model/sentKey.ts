/** Where the proof of a sent message lies. */
export function sentKey(conversationId: string, senderId: string, clientId: string) {
  return { pk: `CONVERSATION#${conversationId}`, sk: `SENT#${senderId}#${clientId}` as const }
}
