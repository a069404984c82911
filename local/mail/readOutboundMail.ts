import { AwsError } from '../AwsError'
import { Properties } from '../Properties'
import type { Json, Mail } from '../services'

const MOST_RECIPIENTS = 50

/** The mail that a `SendEmail` request describes. What this machine does not send is refused by name. */
export function readOutboundMail(input: Json): Mail {
  const request = new Properties(input)
  const content = request.within('Content')
  const simple = content.within('Simple')
  const destination = request.within('Destination')
  const to = ['ToAddresses', 'CcAddresses', 'BccAddresses'].flatMap((name) => destination.texts(name))
  const from = request.text('FromEmailAddress')
  const subject = simple.within('Subject').text('Data')
  const text = simple.within('Body').within('Text').text('Data')
  const html = simple.within('Body').within('Html').text('Data')

  if (subject === undefined)
    throw bad('Only simple content is sent on this machine: no raw message and no template. It needs a subject.')
  if (text === undefined && html === undefined) throw bad('The message has no body: give it a text or HTML.')
  if (from === undefined) throw bad('FromEmailAddress is required.')
  if (to.length === 0) throw bad('The message has no recipient.')
  if (to.length > MOST_RECIPIENTS) throw bad(`Recipient count exceeds ${MOST_RECIPIENTS}.`)
  const wrong = [from, ...to].find((mailbox) => !/[^\s@<]+@[^\s@>]+>?\s*$/.test(mailbox) || /[\r\n]/.test(mailbox))
  if (wrong !== undefined) throw bad(`Illegal address: ${wrong}`)
  return { from, to, subject, ...(text !== undefined && { text }), ...(html !== undefined && { html }) }
}

function bad(message: string): AwsError {
  return new AwsError('BadRequestException', message)
}
