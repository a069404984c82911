import { complete } from './complete'
import { prepare } from './prepare'
import { project } from './project'
import type { Payment, Schedule, TermsInput } from './types'

/** The amortisation schedule of a loan: exact, in minor units, the same wherever it is computed. */
export function schedule(input: TermsInput, payments: readonly Payment[] = []): Schedule {
  const terms = complete(input)
  const loan = prepare(terms)
  const { instalmentMinor, rows } = project(loan, {
    number: 0,
    balanceMinor: terms.principal.amountMinor,
    carriedMinor: 0,
    instalmentMinor: null,
  })
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
