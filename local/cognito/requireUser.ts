import type { AwsError } from '../AwsError'
import type { ClientSettings } from './ClientSettings'
import { cognitoErrors } from './cognitoErrors'
import type { Pool } from './Pool'
import type { User } from './User'

/** The user of this name. A client that hides who exists gets `hidden` in place of the truth. */
export async function requireUser(pool: Pool, client: ClientSettings, name: string, hidden: AwsError): Promise<User> {
  const user = await pool.users.find(name)
  if (user) return user
  throw client.hidesUnknownUsers ? hidden : cognitoErrors.userNotFound()
}
