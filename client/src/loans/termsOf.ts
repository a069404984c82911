import type { LoanTermsInput } from '../generated/operations'
import { parseMinor } from '../ui/parseMinor'
import { parseMoney } from '../ui/parseMoney'
import { parsePercent } from '../ui/parsePercent'
import type { LoanDraft } from './LoanDraft'
import { loanRules } from './loanRules'

/** The terms that a draft stands for, in exact integers; undefined until every figure is there and makes sense. */
export function termsOf(draft: LoanDraft): LoanTermsInput | undefined {
  const { currency, method, startOn } = draft
  const checks = [
    loanRules.principal(draft.principal, draft),
    loanRules.rate(draft.rate),
    loanRules.months(draft.months),
    loanRules.startOn(startOn),
  ]
  if (checks.some(Boolean)) return undefined
  const amountMinor = parseMoney(draft.principal, currency) ?? 0
  const annualRatePpm = parsePercent(draft.rate) ?? 0
  return {
    principal: { amountMinor, currency },
    annualRatePpm,
    method,
    periods: parseMinor(draft.months, 0) ?? 0,
    startOn,
  }
}
