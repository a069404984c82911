/** Where a member's account lies. */
export function profileKey(memberId: string) {
  return { pk: `USER#${memberId}`, sk: 'PROFILE' as const }
}
