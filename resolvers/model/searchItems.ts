import type { ListingItem } from './ListingItem'
import type { SearchItem } from './SearchItem'
import { searchShelf } from './searchShelf'
import { titleWords } from './titleWords'

/** The search rows of a listing: one for each word of its title that has at least two letters. */
export function searchItems(listing: ListingItem): SearchItem[] {
  const words = titleWords(listing.title)
  const { id, sellerId, seller, title, description, category, condition, price, campus, images, status, createdAt } =
    listing
  return words
    .filter((word) => word.length > 1)
    .map((word) => ({
      pk: searchShelf(campus, word),
      sk: `${word}#${id}`,
      word,
      titleWords: words.map((each) => ` ${each}`).join(''),
      ...{ id, sellerId, seller, title, description, category, condition, price, campus, images, status, createdAt },
    }))
}
