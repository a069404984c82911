export interface StartOptions {
  port: number
  /** Begins with no data at all. */
  fresh: boolean
  /** Fills an empty campus with members, listings, conversations and loans. */
  demo: boolean
  /** Prints how long each step took. */
  timings: boolean
}
