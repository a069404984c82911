import { expect } from 'vitest'
import type { Member } from './Member'

/** Fails unless a member's figures are the sums over the loans, and each loan's over its repayments. */
export async function requireAgreement(member: Member): Promise<void> {
  const loans = await Promise.all((await member.myLoans()).map(({ id }) => member.loan(id)))
  for (const { terms, repayments, outstandingMinor, repaidMinor } of loans) {
    const sum = (part: 'amountMinor' | 'principalMinor') => repayments.reduce((total, one) => total + one[part], 0)
    expect(repaidMinor).toBe(sum('amountMinor'))
    expect(outstandingMinor).toBe(terms.principal.amountMinor - sum('principalMinor'))
  }
  const currencies = [...new Set(loans.map(({ terms }) => terms.principal.currency))].sort()
  const { totals } = await member.dashboard()
  expect(totals).toEqual(
    currencies.map((currency) => {
      const own = loans.filter(({ terms }) => terms.principal.currency === currency)
      return {
        currency,
        loans: own.length,
        borrowedMinor: own.reduce((total, { terms }) => total + terms.principal.amountMinor, 0),
        repaidMinor: own.reduce((total, { repaidMinor }) => total + repaidMinor, 0),
        outstandingMinor: own.reduce((total, { outstandingMinor }) => total + outstandingMinor, 0),
      }
    }),
  )
}
