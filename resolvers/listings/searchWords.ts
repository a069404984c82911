import { fail } from '../lib/fail'
import { isWhole } from '../lib/isWhole'
import { titleWords } from '../model/titleWords'

const MOST_CHARACTERS = 200
const MOST_WORDS = 5

/** The words that are searched for, the longest first: by it rows are looked up, by the others they are filtered. */
export function searchWords(text: string): { longest: string; others: string[] } {
  if (text.length > MOST_CHARACTERS) fail('BAD_INPUT', `Search for at most ${MOST_CHARACTERS} characters.`)
  if (!isWhole(text)) fail('BAD_INPUT', 'Search for whole characters: this text holds half of one.')
  const words = titleWords(text)
  if (words.length > MOST_WORDS) fail('BAD_INPUT', `Search for at most ${MOST_WORDS} words.`)
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '')
  if (longest.length < 2) fail('BAD_INPUT', 'Search for a word of at least two letters or digits.')
  return { longest, others: words.filter((word) => word !== longest) }
}
