import type { MemberCall } from '../Calls'
import { cognitoErrors } from '../cognitoErrors'
import { issueCode } from '../issueCode'
import { sendCode } from '../sendCode'

/** Mails a code to the address that waits to be proved. */
export async function getUserAttributeVerificationCode({
  pool,
  client,
  user: { username },
  input,
  metadata,
}: MemberCall) {
  if (input.text('AttributeName') !== 'email') throw cognitoErrors.invalid('Only email can be verified.')
  const { user, code } = await pool.users.change(username, (user) => ({ user, code: issueCode(user, 'email') }))
  const mail = { code, source: 'CustomMessage_VerifyUserAttribute', clientId: client.id, metadata }
  const to = user.pendingEmail
  return { CodeDeliveryDetails: await sendCode(pool, user, { ...mail, ...(to !== undefined && { to }) }) }
}
