/** Where a member's image lies. */
export function imageKey(ownerId: string, imageId: string) {
  return { pk: `USER#${ownerId}`, sk: `IMAGE#${imageId}` as const }
}
