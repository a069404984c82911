import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { MessageList } from '../../../resolvers/generated/schema'
import type { Member } from '../../support/Member'
import { openConversation } from '../../support/openConversation'
import { startApi } from '../../support/startApi'

const BEFORE = `query ($conversationId: ID!, $beforeSeq: Int, $limit: Int) {
  messages(conversationId: $conversationId, beforeSeq: $beforeSeq, limit: $limit) { items { seq } hasMore }
}`
const SINCE = `query ($conversationId: ID!, $afterSeq: Int!, $limit: Int) {
  messagesSince(conversationId: $conversationId, afterSeq: $afterSeq, limit: $limit) { items { seq } hasMore }
}`

async function before(member: Member, variables: object) {
  return numbers((await member.graphql<{ messages: MessageList }>(BEFORE, variables)).messages)
}

async function since(member: Member, variables: object) {
  return numbers((await member.graphql<{ messagesSince: MessageList }>(SINCE, variables)).messagesSince)
}

const numbers = ({ items, hasMore }: MessageList) => ({ seqs: items.map(({ seq }) => seq), hasMore })

async function conversationOfFive() {
  const api = await startApi()
  const [amara, ben] = [api.as('amara'), api.as('ben')]
  const { conversationId } = await openConversation(amara, ben)
  for (const sender of [amara, ben, amara, ben]) await sender.sendMessage({ conversationId })
  return { api, amara, ben, conversationId }
}

test('messages are read back from the newest', async () => {
  const { ben, conversationId } = await conversationOfFive()
  expect(await before(ben, { conversationId })).toEqual({ seqs: [5, 4, 3, 2, 1], hasMore: false })
  expect(await before(ben, { conversationId, limit: 5 })).toEqual({ seqs: [5, 4, 3, 2, 1], hasMore: false })
  expect(await before(ben, { conversationId, limit: 2 })).toEqual({ seqs: [5, 4], hasMore: true })
  expect(await before(ben, { conversationId, limit: 2, beforeSeq: 4 })).toEqual({ seqs: [3, 2], hasMore: true })
  expect(await before(ben, { conversationId, limit: 2, beforeSeq: 2 })).toEqual({ seqs: [1], hasMore: false })
  expect(await before(ben, { conversationId, beforeSeq: 1 })).toEqual({ seqs: [], hasMore: false })
})

test('what came since is read in order', async () => {
  const { amara, conversationId } = await conversationOfFive()
  expect(await since(amara, { conversationId, afterSeq: 0 })).toEqual({ seqs: [1, 2, 3, 4, 5], hasMore: false })
  expect(await since(amara, { conversationId, afterSeq: 0, limit: 2 })).toEqual({ seqs: [1, 2], hasMore: true })
  expect(await since(amara, { conversationId, afterSeq: 2, limit: 2 })).toEqual({ seqs: [3, 4], hasMore: true })
  expect(await since(amara, { conversationId, afterSeq: 3, limit: 2 })).toEqual({ seqs: [4, 5], hasMore: false })
  expect(await since(amara, { conversationId, afterSeq: 5 })).toEqual({ seqs: [], hasMore: false })
})

test('messages of others are not found, and neither is their conversation', async () => {
  const { api, conversationId } = await conversationOfFive()
  const chloe = api.as('chloe')
  await expect(before(chloe, { conversationId })).rejects.toMatchObject({ errorType: 'NOT_FOUND' })
  await expect(since(chloe, { conversationId, afterSeq: 0 })).rejects.toMatchObject({ errorType: 'NOT_FOUND' })
  await expect(chloe.conversation(conversationId)).rejects.toMatchObject({ errorType: 'NOT_FOUND' })
})

test("conversations are listed by their last message, each member's own", async () => {
  const api = await startApi()
  const [seller, buyer] = [api.newcomer(), api.newcomer()]
  const first = await openConversation(seller, buyer)
  const second = await openConversation(seller, buyer)
  await seller.sendMessage({ conversationId: first.conversationId })
  const expected = [first.conversationId, second.conversationId]
  expect((await seller.conversations()).map(({ id }) => id)).toEqual(expected)
  expect((await buyer.conversations()).map(({ id }) => id)).toEqual(expected)
  expect(await api.newcomer().conversations()).toEqual([])
})

test.each([
  ['beforeSeq 0', before, { beforeSeq: 0 }],
  ['a limit of 101', before, { limit: 101 }],
  ['a negative afterSeq', since, { afterSeq: -1 }],
  ['a conversation whose id is none', since, { afterSeq: 0, conversationId: 'CONVERSATION#1' }],
])('%s is refused', async (_, read, variables) => {
  const api = await startApi()
  const conversationId = `${randomUUID()}.${randomUUID()}`
  const reading = read(api.as('amara'), { conversationId, ...variables })
  await expect(reading).rejects.toMatchObject({ errorType: 'BAD_INPUT' })
})
