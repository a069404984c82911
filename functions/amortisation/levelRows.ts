import { dueDates } from './dueDates'
import { levelAnnuity } from './levelAnnuity'
import { periodFactor } from './periodFactor'
import type { Loan } from './prepare'
import type { Instalment } from './types'

/**
 * The rows of the plainest loan of all, which is nearly every loan: equal instalments, periods of equal weight, and
 * nothing that happens on the way. The same figures as `project` gives, without its questions. Null for other loans,
 * and for those whose products a double could not hold exactly.
 */
export function levelRows(loan: Loan): Instalment[] | null {
  const { terms, calendar } = loan
  const { principal, annualRatePpm, periods, rounding } = terms
  if (!isLevel(loan) || periods === null) return null
  const factor = periodFactor(terms, calendar, 1, calendar.start, calendar.due(1), annualRatePpm)
  const { num, den } = factor
  if (principal.amountMinor * num > Number.MAX_SAFE_INTEGER) return null
  const equal = levelAnnuity(principal.amountMinor, factor, periods, rounding)
  const evens = rounding === 'HALF_EVEN'
  const dates = dueDates(terms, calendar, periods)
  const rows: Instalment[] = []
  let balance = principal.amountMinor
  for (const dueOn of dates) {
    const number = rows.length + 1
    const product = balance * num
    const whole = Math.floor(product / den)
    const twice = 2 * (product - whole * den)
    const interest = twice > den || (twice === den && (!evens || whole % 2 === 1)) ? whole + 1 : whole
    const wanted = equal > interest ? equal - interest : 0
    const paid = number === periods || wanted > balance ? balance : wanted
    rows.push({
      number,
      dueOn,
      openingMinor: balance,
      principalMinor: paid,
      interestMinor: interest,
      feesMinor: 0,
      totalMinor: paid + interest,
      balanceMinor: balance - paid,
    })
    balance -= paid
    if (balance === 0) break
  }
  return rows
}

function isLevel({ terms, calendar, rates, drawdowns }: Loan): boolean {
  if (terms.method !== 'EQUAL_INSTALMENT' || terms.dayCount !== 'THIRTY_360') return false
  if (terms.roundInstalmentToMinor !== 1 || terms.spreadRoundingDifference) return false
  if (terms.principalGracePeriods > 0 || terms.interestFreePeriods > 0) return false
  return rates.length === 1 && drawdowns.length === 0 && calendar.start === calendar.due(0)
}
