import type { MemberCall } from '../Calls'
import { cognitoErrors } from '../cognitoErrors'
import { issueCode } from '../issueCode'
import { requireAttributes } from '../requireAttributes'
import { sendCode } from '../sendCode'
import { writeEmail } from '../writeEmail'

/** Changes what the user says of themselves. A new address is proved by a code; until then the old one may stay. */
export async function updateUserAttributes({
  pool,
  client,
  user: { username, attributes },
  input,
  metadata,
}: MemberCall) {
  const { email, ...others } = input.attributes('UserAttributes')
  const isNewEmail = email !== undefined && email !== attributes['email']
  requireAttributes(pool.settings, { ...others, ...(email !== undefined && { email }) }, client)
  for (const name of Object.keys(others))
    if (pool.settings.attributes.get(name)?.mutable === false)
      throw cognitoErrors.invalid(`user.${name}: Attribute cannot be updated.`)
  if (isNewEmail && !pool.settings.keepsEmailUntilVerified) await writeEmail(pool, username, email, false)

  const { user, code } = await pool.users.change(username, (user) => {
    Object.assign(user.attributes, others)
    if (!isNewEmail || !pool.settings.verifiesEmail) return { user, code: undefined }
    user.pendingEmail = email
    return { user, code: issueCode(user, 'email') }
  })
  if (code === undefined || email === undefined) return { CodeDeliveryDetailsList: [] }
  const mail = { code, source: 'CustomMessage_UpdateUserAttribute', clientId: client.id, metadata, to: email }
  return { CodeDeliveryDetailsList: [await sendCode(pool, user, mail)] }
}
