import type { Loan, Repayment } from '../generated/schema'
import type { Allocation, LoanItem } from '../model/LoanItem'
import type { RepaymentItem } from '../model/RepaymentItem'

/** A loan with its repayments, given in order, and with what each of them settled. */
export function toLoan(loan: Omit<LoanItem, 'pk' | 'sk'>, repayments: RepaymentItem[]): Loan {
  const settled: Record<string, Allocation> = {}
  for (const allocation of loan.allocations) settled[keyOf(allocation)] = allocation
  return {
    ...loan,
    repayments: repayments.map(({ id, amountMinor, paidOn, notes, recordedAt }): Repayment => {
      const allocation = settled[keyOf({ id })]
      return {
        ...{ id, amountMinor, paidOn, notes, recordedAt },
        interestMinor: allocation?.interestMinor ?? 0,
        principalMinor: allocation?.principalMinor ?? 0,
        outstandingMinor: allocation?.outstandingMinor ?? 0,
      }
    }),
  }
}

/** An id may be the name of something that every object has. */
function keyOf({ id }: { id: string }) {
  return `#${id}`
}
