import type { MemberCall } from '../Calls'
import { checkPassword } from '../checkPassword'
import { isPasswordOf } from '../isPasswordOf'
import { requireStrongPassword } from '../requireStrongPassword'
import { verifierOf } from '../srp/verifierOf'

/** Replaces a password that the user still knows. */
export async function changePassword({ pool, user, input }: MemberCall) {
  const previous = input.text('PreviousPassword')
  const proposed = input.text('ProposedPassword')
  requireStrongPassword(pool.settings.password, proposed)
  await checkPassword(pool, user.username, (stored) => isPasswordOf(pool, stored, previous))
  await pool.users.change(user.username, (stored) => {
    stored.password = verifierOf(pool.name, stored.username, proposed)
  })
  return {}
}
