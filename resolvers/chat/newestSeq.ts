/** Above the number of any message. */
export const NEWEST_SEQ = 2_147_483_647
