import { fail } from '../lib/fail'
import type { Outcome } from '../lib/Outcome'
import { resultOrFail } from '../lib/resultOrFail'
import type { LoanItem } from '../model/LoanItem'
import type { RepaymentItem } from '../model/RepaymentItem'
import { inOrder } from './inOrder'
import type { LoanPage } from './LoanPage'

/** The loan that was read and its repayments in order, or `NOT_FOUND`. */
export function foundLoan(outcome: Outcome<LoanPage>): { loan: LoanItem; repayments: RepaymentItem[] } {
  const { items } = resultOrFail(outcome)
  const loan = items.find((item) => item.sk === 'LOAN')
  if (!loan) fail('NOT_FOUND', 'You have no loan with this id.')
  return { loan, repayments: inOrder(items.filter((item) => item.sk !== 'LOAN')) }
}
