import { dayIn } from './calendar'
import { Ledger } from './Ledger'
import { levelRows } from './levelRows'
import type { Loan } from './prepare'
import { project } from './project'
import { Refusal } from './Refusal'
import { startOf } from './startOf'
import type { Instalment, Payment } from './types'

/**
 * The rows of a loan. With payments: as they were on the last of their days, whatever is overdue then taken as paid
 * on that day. A payment of 0 says that nothing more was paid up to its day.
 */
export function rowsOf(loan: Loan, payments: readonly Payment[]): Instalment[] {
  if (payments.length === 0) return levelRows(loan) ?? project(loan, startOf(loan))
  const ledger = new Ledger(loan)
  let last = loan.calendar.start
  for (const { on, amountMinor } of payments) {
    const day = dayIn(on, 'payments.on')
    if (day < last) throw new Refusal('payments.on', 'Payments are in order of date, the first not before the loan.')
    if (!Number.isInteger(amountMinor) || amountMinor < 0)
      throw new Refusal('payments.amountMinor', 'A payment is a whole number of minor units, not below 0.')
    if (amountMinor > 0) ledger.pay(day, amountMinor)
    last = day
  }
  const position = ledger.close(last)
  return position ? [...ledger.rows, ...project(loan, position)] : ledger.rows
}
