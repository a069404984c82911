import type { Caller } from '../lib/callerId'

/** The signed-in member who looks, or null for the public. */
export function viewerOf(identity: Caller): string | null {
  return identity?.sub ?? null
}
