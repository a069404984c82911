import { settle } from '../../../functions/amortisation/settle'
import type { WholeLoanFragment } from '../generated/operations'

/** What settles a loan on a day, by the very code that the service runs; a later day than the last payment's adds interest. */
export function owedOn({ terms, repayments, owedMinor }: WholeLoanFragment, day: string): number {
  try {
    return settle(terms, repayments, day).owedMinor
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal') return owedMinor
    throw error
  }
}
