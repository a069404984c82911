import type { Loan } from './prepare'
import type { Position } from './step'

/** Where a loan is on its first day. */
export function startOf({ terms }: Loan): Position {
  return {
    number: 0,
    balanceMinor: terms.principal.amountMinor,
    deferredMinor: 0,
    equalMinor: null,
    aheadMinor: 0,
  }
}
