import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Message } from '../../../resolvers/generated/schema'
import { ApiError } from '../../support/ApiError'
import type { Member } from '../../support/Member'
import { openConversation } from '../../support/openConversation'
import { startApi } from '../../support/startApi'

test('an answer is numbered next and unread by the other member', async () => {
  const api = await startApi()
  const [amara, ben] = [api.as('amara'), api.as('ben')]
  const { conversationId } = await openConversation(amara, ben)
  const answer = await amara.sendMessage({ conversationId, text: 'Yes, come by!' })
  expect(answer).toMatchObject({ id: `${conversationId}#2`, seq: 2, text: 'Yes, come by!' })
  expect(await ben.conversation(conversationId)).toMatchObject({ lastSeq: 2, lastText: 'Yes, come by!', unread: 1 })
  expect(await amara.conversation(conversationId)).toMatchObject({ lastSeq: 2, unread: 1 })
})

test('sending the same message again returns it, however much was said since', async () => {
  const api = await startApi()
  const [amara, ben] = [api.as('amara'), api.as('ben')]
  const { conversationId } = await openConversation(amara, ben)
  const given = { conversationId, clientId: randomUUID(), text: 'Tomorrow?' }
  const first = await ben.sendMessage(given)
  await amara.sendMessage({ conversationId })
  expect(await ben.sendMessage(given)).toEqual(first)
  expect(await ben.messagesSince(conversationId)).toHaveLength(3)
})

test('the same message sent twice at the same moment is one', async () => {
  const api = await startApi()
  const [amara, ben] = [api.as('amara'), api.as('ben')]
  const { conversationId } = await openConversation(amara, ben)
  const given = { conversationId, clientId: randomUUID(), text: 'Tomorrow?' }
  const [first, second] = await Promise.all([ben.sendMessage(given), ben.sendMessage(given)])
  expect(second).toEqual(first)
  expect(await ben.messagesSince(conversationId)).toHaveLength(2)
})

test('the id of a message cannot be used for another', async () => {
  const api = await startApi()
  const [amara, ben] = [api.as('amara'), api.as('ben')]
  const { conversationId } = await openConversation(amara, ben)
  const { clientId } = await ben.sendMessage({ conversationId, text: 'Tomorrow?' })
  const other = ben.sendMessage({ conversationId, clientId, text: 'Today?' })
  await expect(other).rejects.toMatchObject({ errorType: 'CONFLICT' })
})

test('however many write at once, messages are numbered without holes', async () => {
  const api = await startApi()
  const [amara, ben] = [api.as('amara'), api.as('ben')]
  const { conversationId } = await openConversation(amara, ben)
  const sent = await Promise.all(
    Array.from({ length: 19 }, (_, nth) =>
      sendUntilSent(nth % 2 ? amara : ben, { conversationId, clientId: randomUUID(), text: `Message ${nth}` }),
    ),
  )
  const numbers = Array.from({ length: 20 }, (_, nth) => nth + 1)
  const all = await ben.messagesSince(conversationId)
  expect(all.map(({ seq }) => seq)).toEqual(numbers)
  expect([1, ...sent.map(({ seq }) => seq)].sort((a, b) => a - b)).toEqual(numbers)
  const [hers, his] = [await amara.conversation(conversationId), await ben.conversation(conversationId)]
  expect([hers.lastSeq, his.lastSeq]).toEqual([20, 20])
  expect([hers.unread, his.unread]).toEqual([11, 9])
})

test('a conversation of others is not found', async () => {
  const api = await startApi()
  const { conversationId } = await openConversation(api.as('amara'), api.as('ben'))
  const sending = api.as('chloe').sendMessage({ conversationId })
  await expect(sending).rejects.toMatchObject({ errorType: 'NOT_FOUND' })
})

test('the id of a conversation has two parts', async () => {
  const api = await startApi()
  const sending = api.as('amara').sendMessage({ conversationId: 'nonsense' })
  await expect(sending).rejects.toMatchObject({ errorType: 'BAD_INPUT' })
})

/** Sends again for as long as others are faster, as the client does. */
async function sendUntilSent(
  member: Member,
  given: { conversationId: string; clientId: string; text: string },
): Promise<Message> {
  try {
    return await member.sendMessage(given)
  } catch (error) {
    if (!(error instanceof ApiError) || error.errorType !== 'CONFLICT') throw error
    expect(error.message).toBe('Others wrote at the same moment. Please send it again.')
    return sendUntilSent(member, given)
  }
}
