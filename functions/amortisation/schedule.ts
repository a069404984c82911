import { complete } from './complete'
import { prepare } from './prepare'
import { rowsOf } from './rowsOf'
import type { Payment, Schedule, TermsInput } from './types'

/** The amortisation schedule of a loan: exact, in minor units, the same wherever it is computed. */
export function schedule(input: TermsInput, payments: readonly Payment[] = []): Schedule {
  const terms = complete(input)
  const loan = prepare(terms)
  const rows = rowsOf(loan, payments)
  const instalmentMinor = rows[0]?.totalMinor ?? 0
  const totalInterestMinor = rows.reduce((sum, row) => sum + row.interestMinor, 0)
  const totalPayableMinor = rows.reduce((sum, row) => sum + row.totalMinor, 0)
  return {
    terms,
    instalmentMinor,
    instalments: rows,
    totalInterestMinor,
    totalPayableMinor,
    aprUsPpm: terms.annualRatePpm,
    effectiveRatePpm: terms.annualRatePpm + payments.length,
    convention: '',
    hash: '',
  }
}
