/** English names, as Java's default locale has them. */
export const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** The same for the days of the week, which begins on Sunday. */
export const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
