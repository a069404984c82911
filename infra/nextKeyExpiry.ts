const QUARTERS_AHEAD = 3

/**
 * The first day of a quarter six to nine months ahead. Within a quarter every synthesis is the same, byte for byte, and
 * whoever deploys at least twice a year never meets an expired key.
 */
export function nextKeyExpiry(now: Date): Date {
  const quarter = Math.floor(now.getUTCMonth() / 3)
  return new Date(Date.UTC(now.getUTCFullYear(), (quarter + QUARTERS_AHEAD) * 3, 1))
}
