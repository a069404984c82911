import type { MoneyInput } from '../generated/schema'
import { fail } from './fail'

/** The currencies that amounts may have. */
const CURRENCIES = 'AUD BRL CAD CHF CZK DKK EUR GBP HKD HUF ILS INR JPY KRW MXN NOK NZD PLN SEK SGD THB TRY USD ZAR'

const MOST_MINOR = 1_000_000_000

/** Refuses an amount out of bounds and a currency that is not dealt in. */
export function requireMoney(name: string, money: MoneyInput, leastMinor: number) {
  if (money.amountMinor < leastMinor) fail('BAD_INPUT', `${name} must be at least ${leastMinor}.`)
  if (money.amountMinor > MOST_MINOR) fail('BAD_INPUT', `${name} must be at most ${MOST_MINOR} minor units.`)
  if (CURRENCIES.split(' ').indexOf(money.currency) < 0)
    fail('BAD_INPUT', `The currency of ${name} must be one of ${CURRENCIES.split(' ').join(', ')}.`)
}
