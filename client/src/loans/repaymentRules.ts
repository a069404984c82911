import type { WholeLoanFragment } from '../generated/operations'
import { formatDay } from '../ui/formatDay'
import { formatMoney } from '../ui/formatMoney'
import { parseMoney } from '../ui/parseMoney'
import { owedOn } from './owedOn'

/** What each answer about a repayment must be; a sentence for what is not. */
export function repaymentRules(loan: WholeLoanFragment) {
  const { terms } = loan
  const { currency } = terms.principal
  return {
    amount: (text: string, { paidOn }: { paidOn: string }) => {
      const owedMinor = owedOn(loan, paidOn)
      const minor = parseMoney(text, currency)
      if (!minor) return 'Enter what was paid, such as 208.23.'
      return minor > owedMinor
        ? `That is more than the ${formatMoney(owedMinor, currency)} that settle the loan.`
        : null
    },
    paidOn: (day: string) => {
      if (!/^\d{4}-\d\d-\d\d$/.test(day)) return 'Choose the day of the payment.'
      return day < terms.startOn ? `Not before ${formatDay(terms.startOn)}, when the loan began.` : null
    },
  }
}
