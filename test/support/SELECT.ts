const MEMBER = 'id displayName campus verifiedStudent memberSince'

const MONEY = 'amountMinor currency'

/** Every field of each type: what a verb of `Member` asks for. */
export const SELECT = {
  image: 'id ownerId status alt width height placeholder smallPath mediumPath largePath rejection',
  get listing() {
    return `id seller { ${MEMBER} } title description category condition price { ${MONEY} } campus
      images { ${this.image} } status viewerCanMessage createdAt`
  },
  message: 'id conversationId seq senderId memberIds text sentAt clientId',
  get conversation() {
    return `id subject { listingId title price { ${MONEY} } cover { ${this.image} } } counterpart { ${MEMBER} }
      lastSeq lastText lastSenderId lastMessageAt readSeq theirReadSeq unread`
  },
  loan: `id title description
    terms { principal { ${MONEY} } annualRatePpm method dayCount frequency every periods instalmentMinor balloonMinor
      principalGracePeriods interestFreePeriods interestFree interestPeriod rateChanges { on annualRatePpm }
      drawdowns { on amountMinor } upfrontCostMinor roundInstalmentToMinor rounding spreadRoundingDifference
      prepayment payoffInterest allocation lateFee { flatMinor ratePpm graceDays capMinor }
      startOn firstDueOn }
    schedule { instalmentMinor totalInterestMinor totalPayableMinor aprUsPpm effectiveRatePpm convention hash
      instalments { number dueOn openingMinor principalMinor interestMinor feesMinor totalMinor balanceMinor } }
    status outstandingMinor repaidMinor owedMinor nextDue { number dueOn missingMinor }
    repayments { id amountMinor paidOn notes interestMinor principalMinor outstandingMinor recordedAt }
    createdAt version`,
  loanSummary: `id title principal { ${MONEY} } annualRatePpm instalmentMinor totalPayableMinor outstandingMinor
    repaidMinor status nextDue { number dueOn missingMinor } createdAt`,
  member: MEMBER,
} as const
