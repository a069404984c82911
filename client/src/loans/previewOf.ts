import { schedule } from '../../../functions/amortisation/schedule'
import type { LoanTermsInput } from '../generated/operations'

/** The schedule of these terms, by the very code that the service runs; undefined while they make no sense yet. */
export function previewOf(terms: LoanTermsInput | undefined) {
  if (!terms) return undefined
  try {
    return schedule(terms)
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal') return undefined
    throw error
  }
}
