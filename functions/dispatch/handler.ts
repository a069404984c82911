import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { reportError } from '../lib/reportError'
import { confirmListing } from './confirmListing'
import type { ListingChange } from './ListingChange'
import { readChange } from './readChange'
import { updateSearch } from './updateSearch'

/**
 * Does what follows from listings that were written, in their order. Reports the first record that failed, so that it and
 * what comes after it are tried again; whatever is done twice by that changes nothing.
 */
export async function handler(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  for (const record of event.Records) {
    try {
      await follow(readChange(record))
    } catch (error) {
      reportError(error, { eventId: record.eventID, keys: record.dynamodb?.Keys })
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] }
    }
  }
  return { batchItemFailures: [] }
}

async function follow(change: ListingChange): Promise<void> {
  await updateSearch(change)
  const { before, after } = change
  if (after && !before) await confirmListing(after)
}
