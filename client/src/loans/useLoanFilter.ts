import { useSearchParams } from 'react-router'
import type { LoanStatus } from '../generated/operations'

/** Which loans are shown. In the address, so that a figure can lead to its loans. */
export type LoanFilterState = { search: string; status?: LoanStatus; setSearch: (search: string) => void }

/** Reads the filter from the address, and writes it there. */
export function useLoanFilter(): LoanFilterState {
  const [params, setParams] = useSearchParams()
  const wanted = params.get('status')
  const setSearch = (search: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before)
        if (search) next.set('q', search)
        else next.delete('q')
        return next
      },
      { replace: true },
    )
  return {
    search: params.get('q') ?? '',
    status: wanted === 'active' ? 'ACTIVE' : wanted === 'paid' ? 'PAID' : undefined,
    setSearch,
  }
}
