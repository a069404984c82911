import { createHmac } from 'node:crypto'
import type { ClientSettings } from './ClientSettings'
import { cognitoErrors } from './cognitoErrors'

/** A client with a secret proves with each call that it has it. */
export function requireSecretHash({ id, secret }: ClientSettings, username: string, given: string | undefined): void {
  if (secret === undefined) return
  if (given === undefined)
    throw cognitoErrors.notAuthorized(`Client ${id} is configured with secret but SECRET_HASH was not received`)
  const expected = createHmac('sha256', secret)
    .update(username + id)
    .digest('base64')
  if (given !== expected) throw cognitoErrors.notAuthorized(`Unable to verify secret hash for client ${id}`)
}
