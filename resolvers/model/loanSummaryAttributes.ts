/** What a list of loans shows: the schedule, by far the most of a loan, is not of it. */
export const loanSummaryAttributes = [
  'id',
  'title',
  'principal',
  'annualRatePpm',
  'instalmentMinor',
  'totalPayableMinor',
  'outstandingMinor',
  'repaidMinor',
  'status',
  'nextDue',
  'createdAt',
]
