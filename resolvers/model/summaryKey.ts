/** Where a member's loan figures of a currency lie. */
export function summaryKey(memberId: string, currency: string) {
  return { pk: `USER#${memberId}`, sk: `SUMMARY#${currency}` as const }
}
