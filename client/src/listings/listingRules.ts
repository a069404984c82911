import { parseMoney } from '../ui/parseMoney'

const MOST_MINOR = 1_000_000_000

/** What each answer of the sell form must be; a sentence for what is not. */
export function listingRules(currency: string) {
  return {
    title: (title: string) => (title.trim().length < 3 ? 'Give it a name of at least three letters.' : null),
    price: (price: string) => {
      const minor = parseMoney(price, currency)
      if (minor === undefined) return 'Enter a price such as 38 or 12.50, or 0 to give it away.'
      return minor > MOST_MINOR ? 'That is more than a listing may cost.' : null
    },
    category: (category: string) => (category ? null : 'Choose where it belongs.'),
  }
}
