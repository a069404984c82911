/** The collection of the store that keeps what failed for good, under destination and time. */
export const DEAD_LETTERS = 'dead-letters'
