import type { ClientSettings } from './ClientSettings'
import { cognitoErrors } from './cognitoErrors'
import type { Input } from './Input'
import type { Pool } from './Pool'

/** The app client that a call names. */
export function requireClient(pool: Pool, input: Input): ClientSettings {
  const id = input.text('ClientId')
  const client = pool.clients.get(id)
  if (!client) throw cognitoErrors.notFound(`User pool client ${id} does not exist.`)
  return client
}
