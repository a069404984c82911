import type { Stage } from './Stage'

/** A campus, and the mail domains by which its members are known. */
export interface Campus {
  id: string
  name: string
  mailDomains: string[]
}

/** What differs from one deployment to the next: see `context` in cdk.json. */
export interface Settings {
  stage: Stage
  /** Sends the mails of the marketplace. SES must have verified it. */
  senderAddress: string
  /** Belongs to whoever has no campus's mail address. */
  defaultCampus: string
  campuses: Campus[]
  /** When the API key stops working. AWS allows at most 365 days from the day of its making. */
  apiKeyExpiresOn: Date
}
