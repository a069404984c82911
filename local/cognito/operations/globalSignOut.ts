import type { MemberCall } from '../Calls'

/** Ends every session of the user. */
export async function globalSignOut({ pool, user }: MemberCall) {
  await pool.users.change(user.username, (stored) => void (stored.sessionNumber += 1))
  return {}
}
