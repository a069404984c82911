import { money } from './money'
import type { Terms } from './types'

const METHODS: Record<Terms['method'], string> = {
  EQUAL_INSTALMENT: 'Equal instalments',
  EQUAL_PRINCIPAL: 'Equal parts of the principal, and interest on what is left',
  INTEREST_ONLY: 'Interest alone, the principal with the last instalment',
  FLAT: 'Equal parts of the principal, and interest on all that was lent',
  BALLOON: 'Equal instalments that leave a balloon for the last',
  FIXED_INSTALMENT: 'A fixed instalment for as long as it takes',
  FIXED_PRINCIPAL: 'A fixed part of the principal for as long as it takes, and interest on what is left',
}

const UNITS: Record<Terms['frequency'], string> = {
  DAY: 'day',
  WEEK: 'week',
  SEMI_MONTH: 'half month',
  MONTH: 'month',
  YEAR: 'year',
}

const DAY_COUNTS: Record<Terms['dayCount'], string> = {
  THIRTY_360: 'every period is the same part of a year',
  THIRTY_360_US: 'days are counted 30/360 US',
  THIRTY_E_360: 'days are counted 30E/360',
  ACTUAL_365: 'actual days are counted of a year of 365',
  ACTUAL_360: 'actual days are counted of a year of 360',
  ACTUAL_364: 'actual days are counted of a year of 364',
  ACTUAL_ACTUAL: 'actual days are counted of the actual year',
}

const ROUNDINGS: Record<Terms['rounding'], [instalment: string, interest: string]> = {
  HALF_EVEN: ['half to even', 'half to even'],
  HALF_UP: ['half up', 'half up'],
  UP: ['up', 'half up'],
}

/** The rules by which a schedule is made, in a sentence. */
export function convention(terms: Terms): string {
  const { currency } = terms.principal
  const [instalment, interest] = ROUNDINGS[terms.rounding]
  const unit = UNITS[terms.frequency]
  return [
    `${METHODS[terms.method]}, every ${terms.every === 1 ? unit : `${terms.every} ${unit}s`}`,
    DAY_COUNTS[terms.dayCount],
    terms.interestPeriod === 'DAILY'
      ? `interest is worked out each day on that day's balance`
      : `interest is worked out once a period on the balance at its start`,
    `it is rounded ${interest} to ${money(1, currency)} wherever the rate or the balance changes`,
    ...equalSentence(terms, instalment),
    'the last instalment takes what is left.',
  ].join('; ')
}

function equalSentence(terms: Terms, rounding: string): string[] {
  if (terms.method !== 'EQUAL_INSTALMENT' && terms.method !== 'BALLOON' && terms.method !== 'FLAT') return []
  const unit = money(terms.roundInstalmentToMinor, terms.principal.currency)
  const spread = terms.spreadRoundingDifference ? ' and spreads what rounding would leave for the last' : ''
  return [`the instalment is rounded ${rounding} to ${unit}${spread}`]
}
