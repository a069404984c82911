import { AwsError } from '../../AwsError'
import type { ClientCall } from '../Calls'

/** Ends a session by its refresh token. A token that is known no more is no error. */
export async function revokeToken({ pool, client, input }: ClientCall) {
  if (client.secret !== undefined && input.optionalText('ClientSecret') !== client.secret)
    throw new AwsError('UnauthorizedException', 'Unable to verify the secret of the client.')
  const session = await pool.sessions.byRefreshToken(input.text('Token'))
  if (session && session.clientId !== client.id)
    throw new AwsError('UnauthorizedException', 'The token was issued to another client.')
  if (session) await pool.sessions.revoke(session.id)
  return {}
}
