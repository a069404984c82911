import type { RepaymentItem } from '../model/RepaymentItem'

/** Repayments in order of payment; those of one day as they were recorded. */
export function inOrder(repayments: RepaymentItem[]): RepaymentItem[] {
  const byMoment: Record<string, RepaymentItem> = {}
  const moments: string[] = []
  for (const repayment of repayments) {
    const moment = `${repayment.paidOn} ${repayment.recordedAt} ${repayment.id}`
    byMoment[moment] = repayment
    moments.push(moment)
  }
  return moments.sort().flatMap((moment) => byMoment[moment] ?? [])
}
