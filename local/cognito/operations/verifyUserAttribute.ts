import type { MemberCall } from '../Calls'
import { cognitoErrors } from '../cognitoErrors'
import { redeemCode } from '../redeemCode'
import { writeEmail } from '../writeEmail'

/** Proves an address with the code that was mailed to it. */
export async function verifyUserAttribute({ pool, user: { username }, input }: MemberCall) {
  const code = input.text('Code')
  if (input.text('AttributeName') !== 'email') throw cognitoErrors.invalid('Only email can be verified.')
  const { refusal, email } = await pool.users.change(username, (user) => ({
    refusal: redeemCode(user, 'email', code),
    email: user.pendingEmail ?? user.attributes['email'],
  }))
  if (refusal) throw refusal
  if (email === undefined) throw cognitoErrors.invalid('There is no address to verify.')
  await writeEmail(pool, username, email, true)
  await pool.users.change(username, (user) => {
    delete user.pendingEmail
  })
  return {}
}
