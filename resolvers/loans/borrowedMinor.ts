import type { LoanTermsInput } from '../generated/schema'

/** All that is paid out on a loan, later drawdowns included. */
export function borrowedMinor(terms: LoanTermsInput): number {
  const drawdowns = terms.drawdowns ?? []
  return drawdowns.reduce((sum, { amountMinor }) => sum + amountMinor, terms.principal.amountMinor)
}
