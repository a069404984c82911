import type { AdminCall } from './Calls'
import { cognitoErrors } from './cognitoErrors'
import type { User } from './User'

/** The user that an admin operation names. */
export async function findForAdmin({ pool, input }: AdminCall): Promise<User> {
  const user = await pool.users.find(input.text('Username'))
  if (!user) throw cognitoErrors.userNotFound()
  return user
}
