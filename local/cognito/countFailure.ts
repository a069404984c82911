import type { User } from './User'

const FREE_ATTEMPTS = 5
const LONGEST_LOCK_MS = 15 * 60 * 1000

/** Counts a wrong password. From the fifth on, each doubles the time for which the account takes no further attempt. */
export function countFailure(user: User, now = Date.now()): void {
  const count = user.failures.count + 1
  const lock = count < FREE_ATTEMPTS ? 0 : Math.min(1000 * 2 ** (count - FREE_ATTEMPTS), LONGEST_LOCK_MS)
  user.failures = { count, until: now + lock }
}
