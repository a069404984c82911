import { formatDay } from './days'
import { dayIn } from './calendar'
import { dueDay } from './dueDay'
import { LARGEST_PRINCIPAL, MOST_MINOR, MOST_PERIODS } from './limits'
import { Refusal } from './Refusal'
import type { AllocationPart, Terms, TermsInput } from './types'

const ORDER: AllocationPart[] = ['PENALTY', 'FEE', 'INTEREST', 'PRINCIPAL']

/** Fills in every default and refuses what makes no sense, naming the field. */
export function complete(input: TermsInput): Terms {
  const { method } = input
  const fixed = method === 'FIXED_INSTALMENT' || method === 'FIXED_PRINCIPAL'
  within('principal.amountMinor', input.principal.amountMinor, 1, LARGEST_PRINCIPAL)
  within('annualRatePpm', input.annualRatePpm, 0, 1_000_000)
  const every = input.every ?? 1
  within('every', every, 1, 366)
  const frequency = input.frequency ?? 'MONTH'
  const start = dayIn(input.startOn, 'startOn')
  const firstDueOn = input.firstDueOn ?? formatDay(dueDay(start, frequency, every, 1))
  if (dayIn(firstDueOn, 'firstDueOn') <= start)
    throw new Refusal('firstDueOn', 'The first instalment is due after the loan starts: choose a later firstDueOn.')
  return {
    principal: { amountMinor: input.principal.amountMinor, currency: input.principal.currency },
    annualRatePpm: input.annualRatePpm,
    method,
    dayCount: input.dayCount ?? 'THIRTY_360',
    frequency,
    every,
    periods: fixed ? forbidden('periods', input.periods, method) : required('periods', input.periods, MOST_PERIODS),
    instalmentMinor: fixed
      ? required('instalmentMinor', input.instalmentMinor, MOST_MINOR)
      : forbidden('instalmentMinor', input.instalmentMinor, method),
    balloonMinor:
      method === 'BALLOON'
        ? required('balloonMinor', input.balloonMinor, LARGEST_PRINCIPAL)
        : forbidden('balloonMinor', input.balloonMinor, method),
    startOn: input.startOn,
    firstDueOn,
    principalGracePeriods: input.principalGracePeriods ?? 0,
    interestFreePeriods: input.interestFreePeriods ?? 0,
    interestFree: input.interestFree ?? 'DEFERRED',
    interestPeriod: input.interestPeriod ?? 'PER_PERIOD',
    rateChanges: input.rateChanges ?? [],
    drawdowns: input.drawdowns ?? [],
    upfrontCostMinor: input.upfrontCostMinor ?? 0,
    roundInstalmentToMinor: input.roundInstalmentToMinor ?? 1,
    rounding: input.rounding ?? 'HALF_EVEN',
    spreadRoundingDifference: input.spreadRoundingDifference ?? false,
    prepayment: input.prepayment ?? 'SHORTEN_TERM',
    payoffInterest: input.payoffInterest ?? 'TO_DATE',
    allocation: input.allocation ?? ORDER,
    lateFee: input.lateFee ?? null,
  }
}

function within(field: string, value: number, least: number, most: number): number {
  if (!Number.isInteger(value) || value < least || value > most)
    throw new Refusal(field, `${field} is a whole number from ${least} to ${most}, not ${value}.`)
  return value
}

function required(field: string, value: number | null | undefined, most: number): number {
  if (value === null || value === undefined) throw new Refusal(field, `This method needs ${field}.`)
  return within(field, value, 1, most)
}

function forbidden(field: string, value: number | null | undefined, method: string): null {
  if (value !== null && value !== undefined) throw new Refusal(field, `${method} has no ${field}: leave it out.`)
  return null
}
