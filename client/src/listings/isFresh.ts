const FRESH_MS = 6 * 3_600_000

/** True if something was listed within the last hours. */
export const isFresh = (createdAt: string, now = Date.now()) => now - Date.parse(createdAt) < FRESH_MS
