import { beginning } from './beginning'

/** The partition in which a campus's search rows of a word lie: a word is found from its first two letters on. */
export function searchShelf(campus: string, word: string) {
  return `WORD#${campus}#${beginning(word, 2)}`
}
