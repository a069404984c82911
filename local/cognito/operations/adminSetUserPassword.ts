import type { AdminCall } from '../Calls'
import { findForAdmin } from '../findForAdmin'
import { requireStrongPassword } from '../requireStrongPassword'
import { verifierOf } from '../srp/verifierOf'

/** Sets a password, for good or until the next sign-in. */
export async function adminSetUserPassword(call: AdminCall) {
  const { pool, input } = call
  const password = input.text('Password')
  const { username } = await findForAdmin(call)
  requireStrongPassword(pool.settings.password, password)
  await pool.users.change(username, (user) => {
    user.password = verifierOf(pool.name, username, password)
    user.failures = { count: 0, until: 0 }
    delete user.passwordExpiresAt
    if (input.flag('Permanent')) user.status = 'CONFIRMED'
    else {
      user.status = 'FORCE_CHANGE_PASSWORD'
      user.passwordExpiresAt = Date.now() + pool.settings.temporaryPasswordMs
    }
  })
  return {}
}
