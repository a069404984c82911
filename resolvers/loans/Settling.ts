import type { Loan, LoanTerms } from '../generated/schema'

/** What `settle` needs of a pipeline's stash. The work is done once there is a `loan`. */
export type Settling = {
  terms: LoanTerms
  payments: { id: string; amountMinor: number; paidOn: string }[]
  loan?: Loan
}
