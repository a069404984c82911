import type { AdminCall } from '../Calls'
import { findForAdmin } from '../findForAdmin'
import { requireAttributes } from '../requireAttributes'
import { writeEmail } from '../writeEmail'

/** Changes any user's attributes. An address counts as proved only where the call says so. */
export async function adminUpdateUserAttributes(call: AdminCall) {
  const { pool, input } = call
  const { username } = await findForAdmin(call)
  const { email, ...others } = input.attributes('UserAttributes')
  requireAttributes(pool.settings, { ...others, ...(email !== undefined && { email }) })
  if (email !== undefined) await writeEmail(pool, username, email, others['email_verified'] === 'true')
  await pool.users.change(username, ({ attributes }) => void Object.assign(attributes, others))
  return {}
}
