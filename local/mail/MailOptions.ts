import type { Assembly, Iam, Store } from '../services'

/** What the mail service stands on. */
export interface MailOptions {
  store: Store
  iam: Iam
  assembly: Assembly
}
