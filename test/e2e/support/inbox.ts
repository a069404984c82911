import type { Page } from 'playwright-core'

interface InboxMail {
  subject: string
  text?: string
  html?: string
}

/** The mails of an address, newest first, as the inbox page has them. */
export async function mailsTo(page: Page, email: string): Promise<InboxMail[]> {
  const response = await page.request.get(`/_local/inbox.json?to=${encodeURIComponent(email)}`)
  return (await response.json()) as InboxMail[]
}

/** The newest six-digit code that was sent to an address. */
export async function codeFor(page: Page, email: string): Promise<string> {
  for (const mail of await mailsTo(page, email)) {
    const code = /\b\d{6}\b/.exec(mail.text ?? mail.html ?? '')?.[0]
    if (code) return code
  }
  throw new Error(`No code was sent to ${email}.`)
}
