/** So many repayments a loan can have: with them one Query still reads it whole. */
export const MOST_REPAYMENTS = 400
