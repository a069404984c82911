import type { Category } from '../generated/operations'
import { categories } from './categories'

/** The category that an address names, if there is such a one. */
export const categoryFrom = (text: string | null): Category | undefined =>
  categories.find(({ value }) => value === text?.toUpperCase())?.value
