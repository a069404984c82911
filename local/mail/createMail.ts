import type { MailService } from '../services'
import { Inbox } from './Inbox'
import type { MailOptions } from './MailOptions'
import { inboxPage } from './inboxPage'
import { sesApi } from './sesApi'

/** The embedded mail service: everything that is sent lands in one inbox that a person can open in the browser. */
export function createMail({ store, iam, assembly }: MailOptions): MailService {
  const inbox = new Inbox(store)
  return {
    deliver: async (mail) => ({ messageId: await inbox.keep(mail) }),
    api: sesApi(inbox, iam, assembly),
    page: inboxPage(inbox),
  }
}
