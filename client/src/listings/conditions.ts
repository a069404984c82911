import type { Condition } from '../generated/operations'

/** How much a thing has been through, in words, and what the word promises. */
export const conditions: { value: Condition; label: string; meaning: string }[] = [
  { value: 'NEW', label: 'New', meaning: 'never used' },
  { value: 'LIKE_NEW', label: 'Like new', meaning: 'no sign of use' },
  { value: 'GOOD', label: 'Good', meaning: 'small signs of use' },
  { value: 'FAIR', label: 'Fair', meaning: 'well used, all works' },
  { value: 'POOR', label: 'Poor', meaning: 'has a fault, told below' },
]
