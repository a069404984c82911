import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { askHttp, type Answer } from '../authorisation/askHttp'
import { askRealtime } from '../authorisation/askRealtime'
import { callers } from '../authorisation/callers'
import { MATRIX, type Operation, type Role, type World } from '../authorisation/matrix'
import { openWorld } from '../authorisation/openWorld'
import type { Api } from '../support/Api'
import { startApi } from '../support/startApi'
import { BUDGET, type Row } from './budget'
import { requestsOf } from './requestsOf'

let api: Api
let world: World
beforeAll(async () => {
  api = await startApi()
  world = await openWorld(api)
})

const rows = Object.entries(BUDGET) as [Operation, Row][]
/** Who does what the owner cannot do. */
const others: Partial<Record<Operation, Role>> = {
  'Mutation.messageSeller': 'party',
  'Mutation.publishImage': 'service',
}

/** An operation, ready to be sent any number of times with the same ids. */
function prepare(operation: Operation): () => Promise<Answer> {
  const { document, variables } = MATRIX[operation]
  const id = randomUUID()
  const given = variables?.(world, () => id) ?? {}
  return async () => {
    const headersOf = await callers(api, others[operation] ?? 'owner')
    const { graphqlUrl } = api.deployment
    if (operation.startsWith('Subscription.')) return askRealtime(graphqlUrl, headersOf, document)
    return askHttp(graphqlUrl, headersOf, document, given)
  }
}

async function cost(send: () => Promise<Answer>): Promise<number> {
  const requests = await requestsOf(api.cloud, async () => {
    const { data, errors } = await send()
    expect(errors).toBeUndefined()
    expect(data).toBeTruthy()
  })
  return requests.length
}

test.each(rows)(
  '%s asks of DynamoDB what its row says, no more and no less',
  async (operation, { requests, again }) => {
    const send = prepare(operation)
    expect(await cost(send)).toBe(requests)
    if (again !== undefined) expect(await cost(send)).toBe(again)
  },
)
