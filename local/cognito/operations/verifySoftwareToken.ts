import { AwsError } from '../../AwsError'
import type { MemberCall } from '../Calls'
import { redeemTotp } from '../redeemTotp'

/** Proves that the authenticator has the secret. */
export async function verifySoftwareToken({ pool, user, input }: MemberCall) {
  const code = input.text('UserCode')
  const refusal = await pool.users.change(user.username, (stored) => {
    const refusal = redeemTotp(stored, code)
    // The first sign-in may come within the same half minute.
    if (!refusal && stored.totp)
      stored.totp = { secret: stored.totp.secret, verified: true, enabled: stored.totp.enabled }
    return refusal
  })
  if (refusal) throw new AwsError('EnableSoftwareTokenMFAException', 'Code mismatch')
  return { Status: 'SUCCESS' }
}
