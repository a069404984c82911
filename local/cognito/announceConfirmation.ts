import type { JsonObject } from '../services'
import type { Pool } from './Pool'
import { runTrigger } from './runTrigger'
import type { User } from './User'

/**
 * Tells the PostConfirmation trigger of a user who has just been confirmed. The user stays marked until the trigger has
 * run, so that a crash in between is made up for when the user signs in.
 */
export async function announceConfirmation(pool: Pool, user: User, metadata: JsonObject = {}): Promise<void> {
  if (!user.unannounced) return
  const { source, clientId } = user.unannounced
  try {
    await runTrigger(pool, 'PostConfirmation', {
      source,
      clientId,
      username: user.username,
      request: {
        userAttributes: { ...user.attributes, 'cognito:user_status': user.status },
        clientMetadata: metadata,
      },
    })
  } finally {
    await pool.users.change(user.username, (stored) => {
      delete stored.unannounced
    })
  }
}
