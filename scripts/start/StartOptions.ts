/** What `npm start` can be told. */
export interface StartOptions {
  port: number
  /** The folder that everything is kept in. */
  data: string
  /** Another DynamoDB than the embedded one. */
  dynamodb?: string
  /** Begins with no data at all. */
  fresh: boolean
  /** Fills an empty campus with members, listings, conversations and loans. */
  demo: boolean
  /** Prints how long each step took. */
  timings: boolean
}
