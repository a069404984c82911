import type { Day } from './days'
import { type Flow, periodGrowth } from './periodGrowth'
import { power } from './power'
import { Refusal } from './Refusal'
import { timeBetween } from './timeBetween'
import { MOST_MINOR } from './limits'
import type { Frequency } from './types'

/** Money on a day: out of the lender's pocket if positive, back into it if negative. */
export type DatedFlow = { on: Day; amountMinor: number }

/** The two annual rates of a loan, in parts per million. */
export type AnnualRates = { aprUsPpm: number; effectiveRatePpm: number }

/** Units in a year, and the days that make one where only a part of it is counted (Regulation Z, Appendix J). */
const UNITS: Record<Frequency, { aYear: number; days: number }> = {
  YEAR: { aYear: 1, days: 365 },
  MONTH: { aYear: 12, days: 30 },
  SEMI_MONTH: { aYear: 24, days: 15 },
  WEEK: { aYear: 52, days: 7 },
  DAY: { aYear: 365, days: 1 },
}

/**
 * The annual percentage rate by Regulation Z, Appendix J, and the effective annual rate by Directive 2008/48/EC,
 * Annex I, of flows that repeat every `every` units. The unit-period of the first is that period, a year at most; odd
 * days count as 30ths of a month or 7ths of a week there, as 365ths of a year in the second.
 */
export function annualRates(frequency: Frequency, every: number, start: Day, flows: readonly DatedFlow[]): AnnualRates {
  const { aYear, days } = UNITS[frequency]
  const us: Flow[] = []
  const eu: Flow[] = []
  for (const { on, amountMinor } of flows) {
    const time = timeBetween(frequency, start, on)
    const whole = Math.floor(time.units / every)
    const rest = time.units - whole * every
    us.push({ whole, part: (rest + time.days / days) / every, amountMinor })
    eu.push({ whole, part: (rest + (time.days * aYear) / 365) / every, amountMinor })
  }
  return ratesOfPeriods(frequency, every, us, eu)
}

/** The same for flows whose time is known in periods. */
export function ratesOfPeriods(
  frequency: Frequency,
  every: number,
  us: readonly Flow[],
  eu: readonly Flow[],
): AnnualRates {
  const periodsAYear = UNITS[frequency].aYear / every
  const usGrowth = periodGrowth(us, 'SIMPLE')
  const euGrowth = us.some((flow) => flow.part !== 0) ? periodGrowth(eu, 'COMPOUND') : usGrowth
  const apr = periodsAYear < 1 ? power(usGrowth, periodsAYear) - 1 : (usGrowth - 1) * periodsAYear
  return { aprUsPpm: ppm(apr), effectiveRatePpm: ppm(power(euGrowth, periodsAYear) - 1) }
}

function ppm(rate: number): number {
  const parts = Math.round(rate * 1_000_000)
  if (parts <= MOST_MINOR) return parts
  throw new Refusal('upfrontCostMinor', 'The loan costs so much that no annual rate can state it: lower its costs.')
}
