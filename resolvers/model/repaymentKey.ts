/** Where a repayment of a loan lies. */
export function repaymentKey(loanId: string, repaymentId: string) {
  return { pk: `LOAN#${loanId}`, sk: `REPAYMENT#${repaymentId}` as const }
}
