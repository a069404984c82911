import type { SearchItem } from '../model/SearchItem'

/**
 * True for the one search row that stands for its listing: a title with several words that begin alike has a row for
 * each, and only that of the alphabetically first is shown, on whatever page.
 */
export function isFirstMatch(item: SearchItem, beginning: string): boolean {
  const matching = item.titleWords.split(' ').filter((word) => word.startsWith(beginning))
  return matching.every((word) => item.word <= word)
}
