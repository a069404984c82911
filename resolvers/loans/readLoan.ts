import { query } from '@aws-appsync/utils/dynamodb'
import type { LoanItem } from '../model/LoanItem'
import { loanKey } from '../model/loanKey'

/** Reads everything about a loan that is its member's: to everybody else there is nothing. */
export function readLoan(loanId: string, memberId: string) {
  return query<LoanItem>({
    query: { pk: { eq: loanKey(loanId).pk } },
    filter: { memberIds: { contains: memberId } },
    consistentRead: true,
  })
}
