/** What a BatchGetItem gives: for each table the items in the order of the keys. */
export type Batch<T> = { data: Record<string, (T | null)[]>; unprocessedKeys?: Record<string, unknown[]> | null }
