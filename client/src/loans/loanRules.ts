import { parseMinor } from '../ui/parseMinor'
import { parseMoney } from '../ui/parseMoney'
import { parsePercent } from '../ui/parsePercent'

const MOST_MINOR = 1_000_000_000
const MOST_MONTHS = 600

/** What each answer of the loan form must be; a sentence for what is not. */
export const loanRules = {
  title: (title: string) => (title.trim() ? null : 'Give it a name, such as “Car from Mateo”.'),
  principal: (text: string, { currency }: { currency: string }) => {
    const minor = parseMoney(text, currency)
    if (minor === undefined || minor < 1) return 'Enter an amount such as 7000 or 1,250.50.'
    return minor > MOST_MINOR ? 'That is more than a loan may be.' : null
  },
  rate: (text: string) => {
    const ppm = parsePercent(text)
    if (ppm === undefined) return 'Enter a rate such as 4.5, or 0 for none.'
    return ppm > 1_000_000 ? 'At most 100 % a year.' : null
  },
  months: (text: string) => {
    const months = parseMinor(text, 0)
    return months && months <= MOST_MONTHS ? null : `A whole number of months, 1 to ${MOST_MONTHS}.`
  },
  startOn: (day: string) => (/^\d{4}-\d\d-\d\d$/.test(day) ? null : 'Choose the day on which the money changes hands.'),
}
