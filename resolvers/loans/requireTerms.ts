import type { LoanTermsInput } from '../generated/schema'
import { fail } from '../lib/fail'
import { requireDay } from '../lib/requireDay'
import { requireMoney } from '../lib/requireMoney'

const MOST_ENTRIES = 100

/** Refuses what the amortisation function need not even see; what terms mean is its own to judge. */
export function requireTerms(terms: LoanTermsInput) {
  requireMoney('terms.principal', terms.principal, 1)
  requireDay('terms.startOn', terms.startOn)
  if (terms.firstDueOn) requireDay('terms.firstDueOn', terms.firstDueOn)
  const rateChanges = terms.rateChanges ?? []
  const drawdowns = terms.drawdowns ?? []
  if (rateChanges.length > MOST_ENTRIES) fail('BAD_INPUT', `A loan has at most ${MOST_ENTRIES} rate changes.`)
  if (drawdowns.length > MOST_ENTRIES) fail('BAD_INPUT', `A loan has at most ${MOST_ENTRIES} drawdowns.`)
  rateChanges.forEach((change) => requireDay('terms.rateChanges.on', change.on))
  drawdowns.forEach((drawdown) => requireDay('terms.drawdowns.on', drawdown.on))
}
