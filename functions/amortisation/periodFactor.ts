import type { Calendar } from './calendar'
import type { Day } from './days'
import { gcd } from './rational'
import type { Frequency, Terms } from './types'
import { yearFraction } from './yearFraction'

/** What a unit of money earns: `num / den` of itself, in lowest terms. */
export type Factor = { num: number; den: number }

const PARTS = 1_000_000

const PER_YEAR: Record<Frequency, number> = { YEAR: 1, MONTH: 12, SEMI_MONTH: 24, WEEK: 52, DAY: 360 }

/**
 * Interest from one day to another inside period `number`. Where every month is a twelfth, a whole period counts as
 * such whatever its length, and a part of it by its share of the period's real days.
 */
export function periodFactor(
  terms: Terms,
  calendar: Calendar,
  number: number,
  from: Day,
  to: Day,
  ratePpm: number,
): Factor {
  if (terms.dayCount !== 'THIRTY_360') {
    const { days, basis } = yearFraction(terms.dayCount, from, to)
    return lowest(days * ratePpm, basis * PARTS)
  }
  const begin = calendar.due(number - 1)
  const end = calendar.due(number)
  const perYear = PER_YEAR[terms.frequency] * PARTS
  if (from >= begin) return lowest(terms.every * ratePpm * (to - from), perYear * (end - begin))
  return beforeTheAnchor(terms, calendar, from, to, ratePpm)
}

/** A first period that is longer than a regular one: whole periods backwards from its end, then the days left over. */
function beforeTheAnchor(terms: Terms, calendar: Calendar, from: Day, to: Day, ratePpm: number): Factor {
  let [num, den] = [0, 1]
  for (let number = 1; calendar.due(number) > from; number -= 1) {
    const [begin, end] = [calendar.due(number - 1), calendar.due(number)]
    const days = Math.min(end, to) - Math.max(begin, from)
    if (days <= 0) continue
    const part = lowest(days, end - begin)
    const sum = lowest(num * part.den + part.num * den, den * part.den)
    ;[num, den] = [sum.num, sum.den]
  }
  const year = lowest(terms.every * ratePpm, PER_YEAR[terms.frequency] * PARTS)
  return lowest(num * year.num, den * year.den)
}

function lowest(num: number, den: number): Factor {
  if (num === 0) return { num: 0, den: 1 }
  const by = gcd(num, den)
  return { num: num / by, den: den / by }
}
