import type { Loan } from './prepare'
import { Refusal } from './Refusal'
import { type Position, step } from './step'
import type { Instalment } from './types'

/** The most rows that a loan of unknown length may have. */
const MOST_ROWS = 600

/** The rows that follow from a position if each instalment is paid on its day. */
export function project(loan: Loan, start: Position): Instalment[] {
  const rows: Instalment[] = []
  let position = start
  while (!isOver(loan, position)) {
    if (position.number === MOST_ROWS)
      throw new Refusal(
        'instalmentMinor',
        `This would take more than ${MOST_ROWS} instalments: choose a larger instalmentMinor.`,
      )
    const { row, after } = step(loan, position)
    if (after.aheadMinor === position.aheadMinor && neverEnds(loan, row))
      throw new Refusal(
        'instalmentMinor',
        `The instalment would not even pay the interest of a period (${row.interestMinor}): choose a larger one.`,
      )
    rows.push(row)
    position = after
  }
  return rows
}

/** Whether nothing is left to be paid, now or after a later drawdown. */
function isOver({ calendar, drawdowns }: Loan, { number, balanceMinor, deferredMinor }: Position): boolean {
  if (balanceMinor > 0 || deferredMinor > 0) return false
  return number > 0 && !drawdowns.some(({ on }) => on >= calendar.due(number))
}

function neverEnds({ terms }: Loan, { number, principalMinor, balanceMinor }: Instalment): boolean {
  if (terms.method !== 'FIXED_INSTALMENT' || number <= terms.principalGracePeriods) return false
  return principalMinor === 0 && balanceMinor > 0
}
