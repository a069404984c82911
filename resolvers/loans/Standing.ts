import type { LoanItem } from '../model/LoanItem'

/** Where a loan stands after its repayments. */
export type Standing = Pick<
  LoanItem,
  'outstandingMinor' | 'repaidMinor' | 'owedMinor' | 'nextDue' | 'status' | 'allocations'
>
