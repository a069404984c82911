import { type AnnualRates, annualRates, type DatedFlow, ratesOfPeriods } from './annualRates'
import type { Flow } from './periodGrowth'
import type { Loan } from './prepare'
import type { Instalment } from './types'

/** What a loan costs a year, its upfront cost included, if each instalment is paid on its day. */
export function ratesOf(loan: Loan, rows: readonly Instalment[]): AnnualRates {
  const { frequency, every, principal, upfrontCostMinor } = loan.terms
  const { start, due } = loan.calendar
  const lent = principal.amountMinor - upfrontCostMinor
  if (start === due(0) && loan.drawdowns.length === 0) {
    const flows: Flow[] = [{ whole: 0, part: 0, amountMinor: lent }]
    for (const { number, totalMinor } of rows) flows.push({ whole: number, part: 0, amountMinor: -totalMinor })
    return ratesOfPeriods(frequency, every, flows, flows)
  }
  const flows: DatedFlow[] = [{ on: start, amountMinor: lent }, ...loan.drawdowns]
  for (const { number, totalMinor } of rows) flows.push({ on: due(number), amountMinor: -totalMinor })
  return annualRates(frequency, every, start, flows)
}
