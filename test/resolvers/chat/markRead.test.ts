import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { openConversation } from '../../support/openConversation'
import { startApi } from '../../support/startApi'

async function unreadConversation() {
  const api = await startApi()
  const [amara, ben] = [api.as('amara'), api.as('ben')]
  const { conversationId } = await openConversation(amara, ben)
  for (const sender of [ben, amara, ben]) await sender.sendMessage({ conversationId })
  return { api, amara, ben, conversationId }
}

test('what is read is no longer unread, and the other member sees how far', async () => {
  const { amara, ben, conversationId } = await unreadConversation()
  expect(await amara.conversation(conversationId)).toMatchObject({ readSeq: 0, unread: 3 })
  expect(await amara.markRead(conversationId, 2)).toMatchObject({ readSeq: 2, unread: 1 })
  expect(await ben.conversation(conversationId)).toMatchObject({ theirReadSeq: 2, unread: 1 })
  expect(await amara.markRead(conversationId, 3)).toMatchObject({ readSeq: 3, unread: 1 })
  expect(await amara.markRead(conversationId, 4)).toMatchObject({ readSeq: 4, unread: 0 })
  expect(await amara.conversation(conversationId)).toMatchObject({ readSeq: 4, unread: 0 })
})

test('reading never goes back', async () => {
  const { amara, conversationId } = await unreadConversation()
  await amara.markRead(conversationId, 4)
  expect(await amara.markRead(conversationId, 1)).toMatchObject({ readSeq: 4, unread: 0 })
  expect(await amara.markRead(conversationId, 0)).toMatchObject({ readSeq: 4 })
})

test('what comes after is unread again', async () => {
  const { amara, ben, conversationId } = await unreadConversation()
  await amara.markRead(conversationId, 4)
  await ben.sendMessage({ conversationId })
  expect(await amara.conversation(conversationId)).toMatchObject({ readSeq: 4, unread: 1 })
})

test('two devices that read at the same moment count nothing twice', async () => {
  const { amara, conversationId } = await unreadConversation()
  await Promise.allSettled([1, 2, 4, 4, 4].map((seq) => amara.markRead(conversationId, seq)))
  expect(await amara.markRead(conversationId, 4)).toMatchObject({ readSeq: 4, unread: 0 })
})

test('a message that is yet to come cannot be read', async () => {
  const { amara, conversationId } = await unreadConversation()
  await expect(amara.markRead(conversationId, 5)).rejects.toMatchObject({
    errorType: 'BAD_INPUT',
    message: 'The newest message of this conversation is 4.',
  })
})

test('a conversation of others, or of nobody, is not found', async () => {
  const { api, conversationId } = await unreadConversation()
  const notFound = { errorType: 'NOT_FOUND' }
  await expect(api.as('chloe').markRead(conversationId, 1)).rejects.toMatchObject(notFound)
  await expect(api.as('chloe').markRead(`${randomUUID()}.${randomUUID()}`, 1)).rejects.toMatchObject(notFound)
})

test('a negative number is refused', async () => {
  const { amara, conversationId } = await unreadConversation()
  await expect(amara.markRead(conversationId, -1)).rejects.toMatchObject({ errorType: 'BAD_INPUT' })
})
