import type { LoanTotals } from '../generated/schema'

/** A member's loan figures of one currency: counted up in the transactions that change a loan. */
export type SummaryItem = { pk: string; sk: `SUMMARY#${string}` } & Omit<LoanTotals, 'currency'>
