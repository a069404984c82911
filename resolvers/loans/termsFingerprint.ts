import type { LoanTermsInput } from '../generated/schema'

/** The terms as a text that is the same whenever they are: each field in a fixed place. */
export function termsFingerprint(terms: LoanTermsInput): string {
  const { lateFee } = terms
  return JSON.stringify([
    [terms.principal.amountMinor, terms.principal.currency, terms.annualRatePpm, terms.method, terms.dayCount],
    [terms.frequency, terms.every, terms.periods, terms.instalmentMinor, terms.balloonMinor, terms.startOn],
    [terms.firstDueOn, terms.principalGracePeriods, terms.interestFreePeriods, terms.interestFree],
    [terms.interestPeriod, terms.upfrontCostMinor, terms.roundInstalmentToMinor, terms.rounding],
    [terms.spreadRoundingDifference, terms.prepayment, terms.payoffInterest, terms.allocation ?? []],
    (terms.rateChanges ?? []).map((change) => [change.on, change.annualRatePpm]),
    (terms.drawdowns ?? []).map((drawdown) => [drawdown.on, drawdown.amountMinor]),
    lateFee ? [lateFee.flatMinor, lateFee.ratePpm, lateFee.graceDays, lateFee.capMinor] : [],
  ])
}
