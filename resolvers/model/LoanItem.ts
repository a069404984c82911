import type { Loan, LoanSummary } from '../generated/schema'

/** What a repayment settled, as of all repayments together: one that is dated back changes those after it. */
export type Allocation = { id: string; interestMinor: number; principalMinor: number; outstandingMinor: number }

/** A loan with its terms, its schedule as agreed and its standing after the repayments so far. */
export type LoanItem = { pk: string; sk: 'LOAN' } & Omit<Loan, 'repayments'> &
  LoanSummary & {
    ownerId: string
    memberIds: string[]
    titleLower: string
    allocations: Allocation[]
    fingerprint: string
  }
