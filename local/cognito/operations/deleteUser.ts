import type { MemberCall } from '../Calls'

/** Removes the user's own account. */
export async function deleteUser({ pool, user }: MemberCall) {
  await pool.users.remove(user)
  return {}
}
