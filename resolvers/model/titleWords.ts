const SEPARATORS = ' \t\n\r!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~\u00a0¡¢£¥§«»·¿×–—‘’‚“”„•…€™'

/** The words of a text by which it is found: lower case, each once, split at whatever is no letter and no digit. */
export function titleWords(text: string): string[] {
  const words = text
    .toLowerCase()
    .split('')
    .map((character) => (SEPARATORS.indexOf(character) < 0 ? character : ' '))
    .join('')
    .split(' ')
  return words.filter((word, index) => word.length > 0 && words.indexOf(word) === index)
}
