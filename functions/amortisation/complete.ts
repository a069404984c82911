import { dayIn } from './calendar'
import { civil, type Day, formatDay } from './days'
import { dueDay } from './dueDay'
import { LARGEST_PRINCIPAL, MOST_MINOR, MOST_PERIODS } from './limits'
import { Refusal } from './Refusal'
import type { AllocationPart, Frequency, LateFee, Terms, TermsInput } from './types'
import { within } from './within'

const LARGEST_RATE_PPM = 1_000_000
const LARGEST_UNIT = 1_000_000
const LONGEST_FIRST_PERIOD_DAYS = 3_660
const MOST_CHANGES = 120
const LONGEST_EVERY: Record<Frequency, number> = { DAY: 366, WEEK: 104, SEMI_MONTH: 48, MONTH: 120, YEAR: 10 }
const ORDER: AllocationPart[] = ['PENALTY', 'FEE', 'INTEREST', 'PRINCIPAL']

/** Fills in every default and refuses what makes no sense, naming the field. */
export function complete(input: TermsInput): Terms {
  const terms = withDefaults(input)
  checkAmounts(terms)
  checkDates(terms)
  checkPeriods(terms)
  checkChanges(terms)
  checkOrder(terms.allocation)
  if (terms.lateFee) checkLateFee(terms.lateFee)
  return terms
}

function withDefaults(input: TermsInput): Terms {
  const { principal, method, startOn } = input
  const [frequency, every] = [input.frequency ?? 'MONTH', input.every ?? 1]
  within('every', every, 1, LONGEST_EVERY[frequency])
  const isFixed = method === 'FIXED_INSTALMENT' || method === 'FIXED_PRINCIPAL'
  return {
    principal: { amountMinor: principal.amountMinor, currency: principal.currency },
    annualRatePpm: input.annualRatePpm,
    method,
    dayCount: input.dayCount ?? 'THIRTY_360',
    frequency,
    every,
    periods: onlyIf(!isFixed, 'periods', input.periods, method),
    instalmentMinor: onlyIf(isFixed, 'instalmentMinor', input.instalmentMinor, method),
    balloonMinor: onlyIf(method === 'BALLOON', 'balloonMinor', input.balloonMinor, method),
    startOn,
    firstDueOn: input.firstDueOn ?? formatDay(dueDay(dayIn(startOn, 'startOn'), frequency, every, 1)),
    principalGracePeriods: input.principalGracePeriods ?? 0,
    interestFreePeriods: input.interestFreePeriods ?? 0,
    interestFree: input.interestFree ?? 'DEFERRED',
    interestPeriod: input.interestPeriod ?? 'PER_PERIOD',
    rateChanges: (input.rateChanges ?? []).map(({ on, annualRatePpm }) => ({ on, annualRatePpm })),
    drawdowns: (input.drawdowns ?? []).map(({ on, amountMinor }) => ({ on, amountMinor })),
    upfrontCostMinor: input.upfrontCostMinor ?? 0,
    roundInstalmentToMinor: input.roundInstalmentToMinor ?? 1,
    rounding: input.rounding ?? 'HALF_EVEN',
    spreadRoundingDifference: input.spreadRoundingDifference ?? false,
    prepayment: input.prepayment ?? 'SHORTEN_TERM',
    payoffInterest: input.payoffInterest ?? 'TO_DATE',
    allocation: input.allocation ?? ORDER,
    lateFee: input.lateFee ? completeLateFee(input.lateFee) : null,
  }
}

function completeLateFee({ flatMinor, ratePpm, graceDays, capMinor }: LateFee): LateFee {
  return {
    flatMinor: flatMinor ?? null,
    ratePpm: ratePpm ?? null,
    graceDays: graceDays ?? 0,
    capMinor: capMinor ?? null,
  }
}

function onlyIf(needed: boolean, field: string, value: number | null | undefined, method: string): number | null {
  const isGiven = value !== null && value !== undefined
  if (needed && !isGiven) throw new Refusal(field, `The method ${method} needs ${field}.`)
  if (!needed && isGiven) throw new Refusal(field, `The method ${method} has no ${field}: leave it out.`)
  return value ?? null
}

function checkAmounts(terms: Terms): void {
  const { principal, balloonMinor, drawdowns } = terms
  within('principal.amountMinor', principal.amountMinor, 1, LARGEST_PRINCIPAL)
  if (!/^[A-Z]{3}$/.test(principal.currency))
    throw new Refusal('principal.currency', 'A currency is three capital letters, for example USD.')
  within('annualRatePpm', terms.annualRatePpm, 0, LARGEST_RATE_PPM)
  if (terms.instalmentMinor !== null) within('instalmentMinor', terms.instalmentMinor, 1, MOST_MINOR)
  within('upfrontCostMinor', terms.upfrontCostMinor, 0, principal.amountMinor - 1)
  within('roundInstalmentToMinor', terms.roundInstalmentToMinor, 1, LARGEST_UNIT)
  for (const { amountMinor } of drawdowns) within('drawdowns.amountMinor', amountMinor, 1, LARGEST_PRINCIPAL)
  const lent = drawdowns.reduce((sum, { amountMinor }) => sum + amountMinor, principal.amountMinor)
  if (lent > LARGEST_PRINCIPAL)
    throw new Refusal('drawdowns.amountMinor', `Principal and drawdowns together are ${LARGEST_PRINCIPAL} at most.`)
  if (balloonMinor !== null) within('balloonMinor', balloonMinor, 1, lent)
}

function checkDates({ startOn, firstDueOn }: Terms): void {
  const [start, first] = [dayIn(startOn, 'startOn'), dayIn(firstDueOn, 'firstDueOn')]
  const { year } = civil(start)
  if (year < 1900 || year > 2199) throw new Refusal('startOn', 'startOn lies in the years 1900 to 2199.')
  if (first <= start)
    throw new Refusal('firstDueOn', 'The first instalment is due after the loan starts: choose a later firstDueOn.')
  if (first > start + LONGEST_FIRST_PERIOD_DAYS)
    throw new Refusal('firstDueOn', 'The first instalment is due within ten years: choose an earlier firstDueOn.')
}

function checkPeriods({ periods, principalGracePeriods, interestFreePeriods }: Terms): void {
  if (periods !== null) within('periods', periods, 1, MOST_PERIODS)
  const most = (periods ?? MOST_PERIODS) - 1
  within('principalGracePeriods', principalGracePeriods, 0, most)
  within('interestFreePeriods', interestFreePeriods, 0, most)
}

function checkChanges({ startOn, rateChanges, drawdowns, firstDueOn, frequency, every, periods }: Terms): void {
  const start = dayIn(startOn, 'startOn')
  const rateDays = rateChanges.map(({ on }) => dayIn(on, 'rateChanges.on'))
  const drawnDays = drawdowns.map(({ on }) => dayIn(on, 'drawdowns.on'))
  for (const { annualRatePpm } of rateChanges) within('rateChanges.annualRatePpm', annualRatePpm, 0, LARGEST_RATE_PPM)
  inOrder('rateChanges.on', [start, ...rateDays], 1)
  inOrder('drawdowns.on', [start, ...drawnDays], 0)
  const end = dueDay(dayIn(firstDueOn, 'firstDueOn'), frequency, every, (periods ?? MOST_PERIODS) - 1)
  if (drawnDays.some((day) => day >= end))
    throw new Refusal('drawdowns.on', 'Every drawdown comes before the last instalment: see drawdowns.on.')
}

function inOrder(field: string, days: readonly Day[], apart: number): void {
  if (days.length > MOST_CHANGES + 1)
    throw new Refusal(field, `There are at most ${MOST_CHANGES} entries: see ${field}.`)
  const isSorted = days.every((day, index) => index === 0 || day >= (days[index - 1] ?? day) + apart)
  if (!isSorted) throw new Refusal(field, `Entries are in order of date, none before the loan starts: see ${field}.`)
}

function checkOrder(allocation: readonly AllocationPart[]): void {
  const isWhole = allocation.length === ORDER.length && ORDER.every((part) => allocation.includes(part))
  if (!isWhole) throw new Refusal('allocation', `allocation names each of ${ORDER.join(', ')} once.`)
}

function checkLateFee({ flatMinor, ratePpm, graceDays, capMinor }: LateFee): void {
  if ((flatMinor === null) === (ratePpm === null))
    throw new Refusal('lateFee', 'A lateFee has either flatMinor or ratePpm.')
  within('lateFee.flatMinor', flatMinor ?? 0, 0, LARGEST_PRINCIPAL)
  within('lateFee.ratePpm', ratePpm ?? 0, 0, LARGEST_RATE_PPM)
  within('lateFee.graceDays', graceDays ?? 0, 0, 366)
  within('lateFee.capMinor', capMinor ?? 0, 0, LARGEST_PRINCIPAL)
}
