/** How a loan is paid back. */
type AmortisationMethod =
  'BALLOON' | 'EQUAL_INSTALMENT' | 'EQUAL_PRINCIPAL' | 'FIXED_INSTALMENT' | 'FIXED_PRINCIPAL' | 'FLAT' | 'INTEREST_ONLY'

/** How days become a part of a year. */
export type DayCount =
  'ACTUAL_360' | 'ACTUAL_364' | 'ACTUAL_365' | 'ACTUAL_ACTUAL' | 'THIRTY_360' | 'THIRTY_360_US' | 'THIRTY_E_360'

/** The unit of a period. */
export type Frequency = 'DAY' | 'MONTH' | 'SEMI_MONTH' | 'WEEK' | 'YEAR'

/** How what is smaller than a minor unit is rounded. */
export type Rounding = 'HALF_EVEN' | 'HALF_UP' | 'UP'

/** What a payment can settle. */
export type AllocationPart = 'FEE' | 'INTEREST' | 'PENALTY' | 'PRINCIPAL'

/** A new rate from a day on. */
type RateChange = { on: string; annualRatePpm: number }

/** More principal, paid out on a later day. */
type Drawdown = { on: string; amountMinor: number }

/** A fee for an instalment that is late: once for each. */
export type LateFee = {
  flatMinor?: number | null
  ratePpm?: number | null
  graceDays?: number | null
  capMinor?: number | null
}

/** The terms as somebody writes them: `LoanTermsInput` of the schema. */
export type TermsInput = {
  principal: { amountMinor: number; currency: string }
  annualRatePpm: number
  method: AmortisationMethod
  dayCount?: DayCount | null
  frequency?: Frequency | null
  every?: number | null
  periods?: number | null
  instalmentMinor?: number | null
  balloonMinor?: number | null
  startOn: string
  firstDueOn?: string | null
  principalGracePeriods?: number | null
  interestFreePeriods?: number | null
  interestFree?: 'DEFERRED' | 'WAIVED' | null
  interestPeriod?: 'DAILY' | 'PER_PERIOD' | null
  rateChanges?: RateChange[] | null
  drawdowns?: Drawdown[] | null
  upfrontCostMinor?: number | null
  roundInstalmentToMinor?: number | null
  rounding?: Rounding | null
  spreadRoundingDifference?: boolean | null
  prepayment?: 'REDUCE_INSTALMENT' | 'SHORTEN_TERM' | 'SKIP_NEXT' | null
  payoffInterest?: 'TO_DATE' | 'TO_PERIOD_END' | null
  allocation?: AllocationPart[] | null
  lateFee?: LateFee | null
}

/** The terms with every default filled in: what a loan is computed from. */
export type Terms = {
  principal: { amountMinor: number; currency: string }
  annualRatePpm: number
  method: AmortisationMethod
  dayCount: DayCount
  frequency: Frequency
  every: number
  periods: number | null
  instalmentMinor: number | null
  balloonMinor: number | null
  startOn: string
  firstDueOn: string
  principalGracePeriods: number
  interestFreePeriods: number
  interestFree: 'DEFERRED' | 'WAIVED'
  interestPeriod: 'DAILY' | 'PER_PERIOD'
  rateChanges: RateChange[]
  drawdowns: Drawdown[]
  upfrontCostMinor: number
  roundInstalmentToMinor: number
  rounding: Rounding
  spreadRoundingDifference: boolean
  prepayment: 'REDUCE_INSTALMENT' | 'SHORTEN_TERM' | 'SKIP_NEXT'
  payoffInterest: 'TO_DATE' | 'TO_PERIOD_END'
  allocation: AllocationPart[]
  lateFee: LateFee | null
}

/** One row of a schedule. */
export type Instalment = {
  number: number
  dueOn: string
  openingMinor: number
  principalMinor: number
  interestMinor: number
  feesMinor: number
  totalMinor: number
  balanceMinor: number
}

/** Money that was or would be paid. */
export type Payment = { on: string; amountMinor: number }

/** What is due when, and the terms that it follows from. */
export type Schedule = {
  terms: Terms
  instalmentMinor: number
  instalments: Instalment[]
  totalInterestMinor: number
  totalPayableMinor: number
  aprUsPpm: number
  effectiveRatePpm: number
  convention: string
  hash: string
}
