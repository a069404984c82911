/** The most that one request may bring: five gibibytes. */
export const LARGEST_UPLOAD_BYTES = 5 * 2 ** 30
