import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import type { LocalCloud } from '../../local/startLocal'
import { listingKey } from '../../resolvers/model/listingKey'
import type { ListingItem } from '../../resolvers/model/ListingItem'
import { searchItems } from '../../resolvers/model/searchItems'
import { CONVERSATIONS } from './conversations'
import type { SeededListing } from './seedListings'
import { tableNamed } from './tableNamed'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** Moves listings and messages into the past, so that the campus looks lived in. No operation of the API can do that. */
export async function backdate(
  cloud: LocalCloud,
  listings: SeededListing[],
  conversations: string[],
  now: number,
): Promise<void> {
  const store = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      endpoint: cloud.address,
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
  )
  const listingsTable = await tableNamed(store, 'Listings')
  const conversationsTable = await tableNamed(store, 'Conversations')
  await Promise.all(listings.map(({ n, id }) => moveListing(store, listingsTable, id, now - listingAge(n))))
  await Promise.all(
    conversations.map((id, n) => {
      const { hoursAgo = 0 } = CONVERSATIONS[n] ?? {}
      return moveConversation(store, conversationsTable, id, now - hoursAgo * HOUR_MS)
    }),
  )
}

/** The n-th newest listing is older the further down it stands: from minutes to weeks. */
function listingAge(n: number): number {
  return (20 + n * 40 + n * n * 9) * MINUTE_MS
}

async function moveListing(store: DynamoDBDocumentClient, TableName: string, id: string, at: number): Promise<void> {
  const { Item: found } = await store.send(new GetCommand({ TableName, Key: listingKey(id) }))
  if (!found) throw new Error(`The demo listing ${id} is gone.`)
  const createdAt = new Date(at).toISOString()
  const listing = { ...(found as ListingItem), createdAt, listedKey: `${createdAt}#${id}` }
  const rows = [listing, ...searchItems(listing)]
  await store.send(
    new BatchWriteCommand({ RequestItems: { [TableName]: rows.map((Item) => ({ PutRequest: { Item } })) } }),
  )
}

async function moveConversation(
  store: DynamoDBDocumentClient,
  TableName: string,
  id: string,
  at: number,
): Promise<void> {
  const { Items: rows = [] } = await store.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': `CONVERSATION#${id}` },
    }),
  )
  const messages = rows.filter(({ sk }) => String(sk).startsWith('MESSAGE#'))
  const moved = [
    ...messages.map(({ sk }, n) => ({
      sk: String(sk),
      attribute: 'sentAt',
      at: at - (messages.length - 1 - n) * 4 * MINUTE_MS,
    })),
    ...rows
      .filter(({ sk }) => String(sk).startsWith('MEMBER#'))
      .map(({ sk }) => ({ sk: String(sk), attribute: 'lastMessageAt', at })),
  ]
  for (const { sk, attribute, at: instant } of moved) {
    await store.send(
      new UpdateCommand({
        TableName,
        Key: { pk: `CONVERSATION#${id}`, sk },
        UpdateExpression: 'SET #attribute = :instant',
        ExpressionAttributeNames: { '#attribute': attribute },
        ExpressionAttributeValues: { ':instant': new Date(instant).toISOString() },
      }),
    )
  }
}
