/** What a data source answered, as a response handler finds it. */
export type Outcome<T> = { error?: { type: string; message: string }; result: T }
