import { complete } from './complete'
import { convention } from './convention'
import { fingerprint } from './fingerprint'
import { MOST_MINOR } from './limits'
import { prepare } from './prepare'
import { ratesOf } from './ratesOf'
import { Refusal } from './Refusal'
import { rowsOf } from './rowsOf'
import type { Instalment, Payment, Schedule, Terms, TermsInput } from './types'

/**
 * The amortisation schedule of a loan: exact, in minor units, the same wherever it is computed. With payments the rows
 * are as they are after them; the regular instalment and the annual rates stay those that were agreed.
 */
export function schedule(input: TermsInput, payments: readonly Payment[] = []): Schedule {
  const terms = complete(input)
  const loan = prepare(terms)
  const agreed = rowsOf(loan, [])
  const instalments = payments.length === 0 ? agreed : rowsOf(loan, payments)
  let [totalInterestMinor, totalPayableMinor] = [0, 0]
  for (const { interestMinor, totalMinor } of instalments) {
    totalInterestMinor += interestMinor
    totalPayableMinor += totalMinor
  }
  if (totalPayableMinor > MOST_MINOR)
    throw new Refusal('principal.amountMinor', 'So much would be paid back that it cannot be stated: lend less.')
  return {
    terms,
    instalmentMinor: regular(terms, agreed)?.totalMinor ?? 0,
    instalments,
    totalInterestMinor,
    totalPayableMinor,
    ...ratesOf(loan, agreed),
    convention: convention(terms),
    hash: fingerprint(terms, instalments),
  }
}

/** The first instalment that neither grace nor deferred interest touches. */
function regular(terms: Terms, rows: readonly Instalment[]): Instalment | undefined {
  const collected = terms.interestFreePeriods > 0 && terms.interestFree === 'DEFERRED' ? 1 : 0
  const skipped = Math.max(terms.principalGracePeriods, terms.interestFreePeriods + collected)
  return rows[Math.min(skipped, rows.length - 1)]
}
