import type { JsonObject } from '../services'
import type { ClientCall } from './Calls'
import { checkPassword } from './checkPassword'
import { isPasswordOf } from './isPasswordOf'
import { cognitoErrors } from './cognitoErrors'
import { nextStep } from './nextStep'
import { requireUser } from './requireUser'
import { verifierOf } from './srp/verifierOf'

/** Signs in with a password that came as it is. */
export async function signInByPassword(
  { pool, client, metadata }: ClientCall,
  name: string,
  password: string,
): Promise<JsonObject> {
  // As much work for a stranger as for a member.
  if (!(await pool.users.find(name))) verifierOf(pool.name, name, password)
  const { username } = await requireUser(pool, client, name, cognitoErrors.wrongPassword())
  const user = await checkPassword(pool, username, (user) => isPasswordOf(pool, user, password))
  return await nextStep({ pool, client, user, metadata })
}
