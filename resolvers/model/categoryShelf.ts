import type { Category } from '../generated/schema'

/** The partition of `byCategoryNewest` in which a campus's open listings of a category stand. */
export function categoryShelf(campus: string, category: Category) {
  return `${campus}#${category}`
}
