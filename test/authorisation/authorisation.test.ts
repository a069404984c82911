import { buildSchema } from 'graphql'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { Api } from '../support/Api'
import { startApi } from '../support/startApi'
import { callers } from './callers'
import { MATRIX, type Operation, type Role, type Row, type Verdict, type World } from './matrix'
import { openWorld } from './openWorld'
import { verdictOf } from './verdictOf'
import { askHttp, type Answer } from './askHttp'
import { askRealtime } from './askRealtime'

let api: Api
let world: World
beforeAll(async () => {
  api = await startApi()
  world = await openWorld(api)
})

const rows = Object.entries(MATRIX) as [Operation, Row][]
const members = ['owner', 'party', 'stranger', 'moderator'] as const
const strangersToThePool = ['anonymous', 'expired', 'otherPool', 'tampered', 'unsigned'] as const
/** Ids in the right form that nobody has. */
const nobodys = (): World => ({
  listingId: randomUUID(),
  conversationId: `${randomUUID()}.${randomUUID()}`,
  loanId: randomUUID(),
  imageId: randomUUID(),
})

async function answerTo(operation: Operation, role: Role, of: World): Promise<Answer> {
  const { document, variables } = MATRIX[operation]
  const headersOf = await callers(api, role)
  const { graphqlUrl } = api.deployment
  if (operation.startsWith('Subscription.')) return askRealtime(graphqlUrl, headersOf, document)
  return askHttp(graphqlUrl, headersOf, document, variables?.(of, randomUUID) ?? {})
}

async function ask(operation: Operation, role: Role, of: World): Promise<Verdict> {
  return verdictOf(await answerTo(operation, role, of))
}

/** An answer may repeat the id that it was asked for. */
const withoutIds = (answer: Answer) => JSON.stringify(answer).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')

test('every operation of the schema has its row', () => {
  const schema = buildSchema(readFileSync('codegen/appsync.graphql', 'utf8') + readFileSync('schema.graphql', 'utf8'))
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  const operations = roots.flatMap((type) =>
    Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name ?? ''}.${field}`),
  )
  expect(Object.keys(MATRIX).sort()).toEqual(operations.sort())
})

test.each(rows)('%s: each member gets what is theirs', async (operation, { members: verdicts }) => {
  const got: Partial<Record<Role, Verdict>> = {}
  for (const role of members) got[role] = await ask(operation, role, world)
  expect(got).toEqual(verdicts)
})

test.each(rows.filter(([, { absent }]) => absent))(
  '%s: what does not exist is not found, by nobody',
  async (operation, { absent }) => {
    for (const role of members) expect(await ask(operation, role, nobodys()), role).toBe(absent)
  },
)

test.each(rows)('%s: the API key reads what is public and nothing else', async (operation, { withApiKey }) => {
  expect(await ask(operation, 'apiKey', world)).toBe(withApiKey ? 'ok' : 'Unauthorized')
})

test.each(rows)('%s: nobody comes in without a token of this pool that is still good', async (operation) => {
  for (const role of strangersToThePool) expect(await ask(operation, role, world), role).toBe('401')
})

test.each(rows)('%s: a role of the account may call only what its policy names', async (operation, { onlyService }) => {
  expect(await ask(operation, 'service', world)).toBe(onlyService ? 'ok' : 'Unauthorized')
})

test.each(rows.filter(([, { absent, members: verdicts }]) => absent && verdicts.stranger === absent))(
  '%s: what is somebody else’s and what does not exist look the same',
  async (operation) => {
    const theirs = await answerTo(operation, 'stranger', world)
    const absent = await answerTo(operation, 'stranger', nobodys())
    expect(withoutIds(theirs)).toEqual(withoutIds(absent))
  },
)
