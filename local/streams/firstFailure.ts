import { Properties } from '../Properties'
import type { InvocationResult } from '../services'
import type { EventSource } from './EventSource'
import type { StreamRecord } from './StreamRecord'

/** The place of the first record that an invocation did not do; undefined when it did them all. */
export function firstFailure(
  source: EventSource,
  batch: StreamRecord[],
  result: InvocationResult | undefined,
): number | undefined {
  if (result === undefined || result.functionError !== undefined) return 0
  if (!source.reportsFailedRecords) return undefined
  const failed = new Properties(result.payload)
    .each('batchItemFailures')
    .map((failure) => failure.text('itemIdentifier'))
  if (failed.length === 0) return undefined
  const places = failed.map((id) => batch.findIndex((record) => record.sequenceNumber === id))
  // An identifier that is none of the batch's makes the whole batch a failure.
  return Math.max(0, Math.min(...places))
}
