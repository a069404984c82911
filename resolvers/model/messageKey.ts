/** Where a message lies: its number has ten digits, so that messages sort by it. */
export function messageKey(conversationId: string, seq: number) {
  return { pk: `CONVERSATION#${conversationId}`, sk: `MESSAGE#${`000000000${seq}`.slice(-10)}` as const }
}
