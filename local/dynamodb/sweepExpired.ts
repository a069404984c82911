import { AwsError } from '../AwsError'
import type { JsonObject } from '../services'
import type { EmbeddedDynamoDb } from './EmbeddedDynamoDb'
import type { Table } from './Table'
import { objectAt } from './json/objectAt'
import { objectsAt } from './json/objectsAt'

const EVERY_MS = 3_000
const ITEMS_A_LOOK = 200
/** DynamoDB leaves alone what expired longer ago than this: such a number is rather not a time. */
const FIVE_YEARS_SECONDS = 5 * 366 * 86_400

/** Removes expired items, a few with each look, as the engine itself never does. Returns how to stop. */
export function sweepExpired(dynamodb: EmbeddedDynamoDb, everyMs = EVERY_MS): () => Promise<void> {
  const places = new Map<string, JsonObject | undefined>()
  let look = Promise.resolve()
  const timer = setInterval(() => {
    look = look.then(() => lookOnce(dynamodb, places)).catch(reportTrouble)
  }, everyMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await look
  }
}

async function lookOnce(dynamodb: EmbeddedDynamoDb, places: Map<string, JsonObject | undefined>): Promise<void> {
  for (const table of dynamodb.tables.all()) {
    if (table.expiryAttribute === undefined) continue
    places.set(table.name, await sweepTable(dynamodb, table, table.expiryAttribute, places.get(table.name)))
  }
}

async function sweepTable(
  dynamodb: EmbeddedDynamoDb,
  table: Table,
  attribute: string,
  from: JsonObject | undefined,
): Promise<JsonObject | undefined> {
  const now = Math.floor(Date.now() / 1_000)
  const page = await dynamodb.call('Scan', {
    TableName: table.name,
    Limit: ITEMS_A_LOOK,
    ...(from !== undefined && { ExclusiveStartKey: from }),
    FilterExpression: '#expiry BETWEEN :longAgo AND :now',
    ExpressionAttributeNames: { '#expiry': attribute },
    ExpressionAttributeValues: { ':longAgo': { N: String(now - FIVE_YEARS_SECONDS) }, ':now': { N: String(now) } },
  })
  for (const item of objectsAt(page, 'Items')) await removeUnlessRenewed(dynamodb, table, attribute, item)
  return page['LastEvaluatedKey'] === undefined ? undefined : objectAt(page, 'LastEvaluatedKey')
}

async function removeUnlessRenewed(
  dynamodb: EmbeddedDynamoDb,
  table: Table,
  attribute: string,
  item: JsonObject,
): Promise<void> {
  try {
    await dynamodb.call('DeleteItem', {
      TableName: table.name,
      Key: Object.fromEntries(table.keys.map((name) => [name, item[name] ?? {}])),
      ConditionExpression: '#expiry = :seen',
      ExpressionAttributeNames: { '#expiry': attribute },
      ExpressionAttributeValues: { ':seen': item[attribute] ?? {} },
    })
  } catch (error) {
    if (!(error instanceof AwsError) || error.name !== 'ConditionalCheckFailedException') throw error
  }
}

/** The next look tries again. Of a table that is being created, or an engine that restarts, nobody need hear. */
function reportTrouble(error: unknown): void {
  if (!(error instanceof AwsError)) process.stderr.write(`Looking for expired items failed: ${String(error)}\n`)
}
