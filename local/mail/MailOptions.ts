import type { Assembly, Iam, Store } from '../services'

export interface MailOptions {
  store: Store
  /** The address that the inbox page is under. */
  address: string
  iam: Iam
  assembly: Assembly
}
