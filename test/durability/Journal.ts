import type { Listing, Message } from '../../resolvers/generated/schema'
import type { Member } from '../support/Member'

/** What the product has said yes to, kept where no kill reaches it. */
export class Journal {
  readonly listings: { seller: Member; listing: Listing }[] = []
  readonly messages: Message[] = []
  readonly loans: { borrower: Member; id: string }[] = []
  readonly repayments: { loanId: string; id: string }[] = []
  readonly uploads: { owner: Member; id: string }[] = []
  /** Requests without an answer, to be sent again as they were. */
  readonly unanswered: (() => Promise<void>)[] = []
  /** How many answers have come. */
  answers = 0
}
