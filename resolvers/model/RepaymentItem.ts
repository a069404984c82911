import type { Repayment } from '../generated/schema'

/** Money that was paid. What it settled is not of it but of the loan: see `Allocation`. */
export type RepaymentItem = { pk: string; sk: `REPAYMENT#${string}` } & Pick<
  Repayment,
  'id' | 'amountMinor' | 'paidOn' | 'notes' | 'recordedAt'
> & { loanId: string; memberIds: string[]; fingerprint: string }
