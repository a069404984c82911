import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { setTimeout } from 'node:timers/promises'
import { dynamodb } from '../lib/dynamodb'
import { environment } from './environment'

/** A try that is older than this has ended without a word: no invocation lasts as long. */
const TRY_SECONDS = 15
/** How long a record waits for such a try: with the retries of its source, longer than the try can last. */
const PAUSE_MS = 3_000

/**
 * Does something visible once for an item, however often it is asked to. A row beside the item says PENDING before and SENT
 * after. A crash between the two is the one point at which the effect may happen twice; an error leaves no trace.
 */
export async function once(pk: string, effect: string, act: () => Promise<void>): Promise<void> {
  const Key = { pk, sk: `EFFECT#${effect}` }
  const state = await claim(Key)
  if (state === 'SENT') return
  if (state === 'PENDING') {
    await setTimeout(PAUSE_MS)
    throw new Error(`${effect} of ${pk} is under way elsewhere. Try again later.`)
  }
  try {
    await act()
  } catch (error) {
    await dynamodb.send(new DeleteCommand({ TableName: environment.LISTINGS_TABLE, Key }))
    throw error
  }
  await dynamodb.send(
    new UpdateCommand({
      TableName: environment.LISTINGS_TABLE,
      Key,
      UpdateExpression: 'SET #status = :sent',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':sent': 'SENT' },
    }),
  )
}

/** Writes PENDING unless the effect is done or somebody is at it; answers what stands there instead. */
async function claim(Key: { pk: string; sk: string }): Promise<'CLAIMED' | 'PENDING' | 'SENT'> {
  const now = Math.floor(Date.now() / 1000)
  try {
    await dynamodb.send(
      new PutCommand({
        TableName: environment.LISTINGS_TABLE,
        Item: { ...Key, status: 'PENDING', triedAt: now },
        ConditionExpression: 'attribute_not_exists(pk) OR (#status = :pending AND triedAt < :old)',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':pending': 'PENDING', ':old': now - TRY_SECONDS },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    )
    return 'CLAIMED'
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
    return error.Item?.['status']?.S === 'SENT' ? 'SENT' : 'PENDING'
  }
}
