import { BatchWriteCommand, type BatchWriteCommandInput } from '@aws-sdk/lib-dynamodb'
import { setTimeout } from 'node:timers/promises'
import { dynamodb } from '../lib/dynamodb'
import { environment } from './environment'

/** One search row that is put or deleted. */
export type RowWrite = NonNullable<BatchWriteCommandInput['RequestItems']>[string][number]

/** DynamoDB takes no more in one call. */
const BATCH = 25
const ATTEMPTS = 5
const FIRST_PAUSE_MS = 50

/** Puts and deletes search rows. What DynamoDB was too busy for is tried again, a little later each time. */
export async function writeRows(writes: RowWrite[]): Promise<void> {
  for (let start = 0; start < writes.length; start += BATCH) await writeBatch(writes.slice(start, start + BATCH))
}

async function writeBatch(writes: RowWrite[]): Promise<void> {
  let remaining = writes
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { UnprocessedItems } = await dynamodb.send(
      new BatchWriteCommand({ RequestItems: { [environment.LISTINGS_TABLE]: remaining } }),
    )
    remaining = UnprocessedItems?.[environment.LISTINGS_TABLE] ?? []
    if (remaining.length === 0) return
    await setTimeout(FIRST_PAUSE_MS * 2 ** attempt)
  }
  throw new Error(`DynamoDB left ${remaining.length} search rows unwritten.`)
}
