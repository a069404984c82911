import { randomUUID } from 'node:crypto'
import type { Iam, Store } from '../services'
import { DEAD_LETTERS } from './DEAD_LETTERS'
import type { DeadLetter } from './DeadLetter'
import type { EventSource } from './EventSource'
import { destinationAction } from './destinationAction'
import type { FailedBatch } from './FailedBatch'

/** Sends what failed to the mapping's destination, in Lambda's words. Without a destination it is dropped, as there. */
export function createDeadLetters(store: Store, iam: Iam) {
  return async (source: EventSource, shardId: string, failed: FailedBatch): Promise<void> => {
    const destination = source.failureDestination
    const [first] = failed.records
    const last = failed.records.at(-1)
    if (destination === undefined || first === undefined || last === undefined) return
    iam.authorise(iam.roleOf(source.roleArn), destinationAction(destination), destination)
    const timestamp = new Date().toISOString()
    const letter: DeadLetter = {
      destination,
      message: {
        requestContext: {
          requestId: failed.requestId,
          functionArn: source.functionArn,
          condition: failed.condition,
          approximateInvokeCount: failed.invocations,
        },
        responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
        version: '1.0',
        timestamp,
        DDBStreamBatchInfo: {
          shardId,
          startSequenceNumber: first.sequenceNumber,
          endSequenceNumber: last.sequenceNumber,
          approximateArrivalOfFirstRecord: new Date(first.createdAt).toISOString(),
          approximateArrivalOfLastRecord: new Date(last.createdAt).toISOString(),
          batchSize: failed.records.length,
          streamArn: source.streamArn,
        },
      },
      records: failed.records.map((record) => record.event),
    }
    await store.put(DEAD_LETTERS, `${destination}/${timestamp}/${randomUUID()}`, letter)
  }
}
