/** Where a listing lies. */
export function listingKey(listingId: string) {
  return { pk: `LISTING#${listingId}`, sk: 'LISTING' as const }
}
