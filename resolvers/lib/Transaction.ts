import type { Outcome } from './Outcome'

/** What a TransactWriteItems gives. A cancelled one has a reason for each of its items, with the item that was there. */
export type Transaction<T> = {
  cancellationReasons: { type: string; message?: string; item?: T | null }[] | null
}

/** A transaction's outcome in a response handler. */
export type Transacted<T> = Outcome<Transaction<T> | null>
