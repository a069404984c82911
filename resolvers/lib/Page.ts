/** What a Query of a table gives. */
export type Page<T> = { items: T[]; nextToken: string | null }
