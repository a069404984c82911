import type { LocalCloud } from '../../local/startLocal'

interface ReceivedMail {
  from: string
  to: string[]
  subject: string
  text?: string
  html?: string
}

/** The mails that came for an address, the newest first. */
export async function inboxOf({ address }: Pick<LocalCloud, 'address'>, email: string): Promise<ReceivedMail[]> {
  const inbox = await fetch(`${address}/_local/inbox.json?to=${encodeURIComponent(email)}`)
  return (await inbox.json()) as ReceivedMail[]
}
