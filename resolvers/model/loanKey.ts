/** Where a loan lies. */
export function loanKey(loanId: string) {
  return { pk: `LOAN#${loanId}`, sk: 'LOAN' as const }
}
