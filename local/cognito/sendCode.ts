import { AwsError } from '../AwsError'
import type { JsonObject } from '../services'
import { deliveryOf } from './deliveryOf'
import type { Pool } from './Pool'
import { runTrigger } from './runTrigger'
import type { User } from './User'

interface CodeMail {
  code: string
  /** Of the CustomMessage trigger: `CustomMessage_SignUp` and its like. */
  source: string
  clientId: string
  metadata: JsonObject
  /** Where the address is not the user's own yet. */
  to?: string
  template?: 'verification' | 'invitation'
}

/** Mails a code in the words of the pool or of its CustomMessage trigger, and says where to, as far as one may know. */
export async function sendCode(pool: Pool, user: User, mail: CodeMail): Promise<JsonObject> {
  const to = mail.to ?? user.attributes['email']
  if (to === undefined)
    throw new AwsError('InvalidParameterException', 'Cannot send a code: the user has no verified e-mail address.')
  const words = pool.settings.mail[mail.template ?? 'verification']
  const custom = await runTrigger(pool, 'CustomMessage', {
    source: mail.source,
    clientId: mail.clientId,
    username: user.username,
    request: {
      userAttributes: { ...user.attributes, 'cognito:user_status': user.status },
      codeParameter: '{####}',
      usernameParameter: mail.template === 'invitation' ? '{username}' : null,
      clientMetadata: mail.metadata,
    },
    response: { smsMessage: null, emailMessage: null, emailSubject: null },
  })
  const body = textOr(custom['emailMessage'], words.body)
    .replaceAll('{####}', mail.code)
    .replaceAll('{username}', user.attributes['email'] ?? user.username)
  await pool.mail.deliver({
    from: pool.settings.mail.from,
    to: [to],
    subject: textOr(custom['emailSubject'], words.subject),
    ...(body.includes('<') ? { html: body } : { text: body }),
  })
  return deliveryOf(to)
}

const textOr = (value: unknown, otherwise: string) => (typeof value === 'string' && value !== '' ? value : otherwise)
