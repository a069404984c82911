import type { LoanTerms, Schedule } from '../generated/schema'

/** A schedule with the terms that it follows from, defaults filled in. */
export type Scheduled = Schedule & { terms: LoanTerms }
