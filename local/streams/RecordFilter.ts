import type { JsonObject } from '../services'

/** Whether a stream record fits a pattern. */
export type RecordFilter = (record: JsonObject) => boolean
