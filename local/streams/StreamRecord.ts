import type { JsonObject } from '../services'

/** A stream record as the handler gets it, with what delivery has to know of it. */
export interface StreamRecord {
  sequenceNumber: string
  createdAt: number
  event: JsonObject
}
