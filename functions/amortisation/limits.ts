/** The most that an amount may be: what a GraphQL `Int` holds. */
export const MOST_MINOR = 2_147_483_647

/** The most that may be lent, all drawdowns together. */
export const LARGEST_PRINCIPAL = 1_000_000_000

/** The most instalments that a loan may have. */
export const MOST_PERIODS = 600
