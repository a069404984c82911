import { useSuspenseQuery } from '@apollo/client/react'
import { DashboardDocument } from '../generated/operations'
import { Figure } from '../ui/Figure'
import { Figures } from '../ui/Figures'
import { Money } from '../ui/Money'
import { useAttempt } from '../ui/useAttempt'

/** All loans in four figures, for each currency; each leads to the loans behind it. */
export function Totals() {
  const { data } = useSuspenseQuery(DashboardDocument, { fetchPolicy: 'cache-and-network', queryKey: useAttempt() })
  const { totals } = data.dashboard
  const shown = totals.length
    ? totals
    : [{ currency: 'USD', loans: 0, borrowedMinor: 0, repaidMinor: 0, outstandingMinor: 0 }]
  return shown.map(({ currency, loans, borrowedMinor, repaidMinor, outstandingMinor }) => (
    <Figures key={currency}>
      <Figure label="Loans" value={loans} note={shown.length > 1 ? `in ${currency}` : 'in all'} to="/loans#list" />
      <Figure
        label="Borrowed"
        value={<Money minor={borrowedMinor} currency={currency} />}
        note="principal of all loans"
        to="/loans#list"
      />
      <Figure
        label="Repaid"
        value={<Money minor={repaidMinor} currency={currency} />}
        note="interest included"
        to="/loans?status=paid#list"
      />
      <Figure
        label="Outstanding"
        value={<Money minor={outstandingMinor} currency={currency} />}
        note="principal still owed"
        to="/loans?status=active#list"
      />
    </Figures>
  ))
}
