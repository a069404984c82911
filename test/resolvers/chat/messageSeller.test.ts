import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { startApi } from '../../support/startApi'

test('the first message opens a conversation that both members see from their side', async () => {
  const api = await startApi()
  const [amara, ben] = [api.as('amara'), api.as('ben')]
  const listing = await amara.createListing()
  const message = await ben.messageSeller({ listingId: listing.id, text: ' Is it still there? ' })
  const [seller, buyer] = [(await amara.me()).profile, (await ben.me()).profile]
  expect(message).toMatchObject({ seq: 1, senderId: buyer.id, text: 'Is it still there?' })
  expect([...message.memberIds].sort()).toEqual([buyer.id, seller.id].sort())
  const { id, title, price } = listing
  expect(await ben.conversation(message.conversationId)).toMatchObject({
    subject: { listingId: id, title, price, cover: null },
    counterpart: seller,
    lastSeq: 1,
    lastText: 'Is it still there?',
    lastSenderId: buyer.id,
    lastMessageAt: message.sentAt,
    unread: 0,
  })
  expect(await amara.conversation(message.conversationId)).toMatchObject({ counterpart: buyer, lastSeq: 1, unread: 1 })
})

test('writing about the same listing again goes on in the same conversation', async () => {
  const api = await startApi()
  const { id: listingId } = await api.as('amara').createListing()
  const first = await api.as('ben').messageSeller({ listingId })
  const second = await api.as('ben').messageSeller({ listingId, text: 'And would you deliver it?' })
  expect(second).toMatchObject({ conversationId: first.conversationId, seq: 2 })
})

test('two first messages at the same moment open one conversation', async () => {
  const api = await startApi()
  const { id: listingId } = await api.as('amara').createListing()
  const sent = await Promise.all([1, 2].map((nth) => api.as('ben').messageSeller({ listingId, text: `Hello ${nth}` })))
  expect(sent.map(({ seq }) => seq).sort()).toEqual([1, 2])
  expect(new Set(sent.map(({ conversationId }) => conversationId)).size).toBe(1)
})

test('each buyer has a conversation of their own about a listing', async () => {
  const api = await startApi()
  const { id: listingId } = await api.as('amara').createListing()
  const ben = await api.as('ben').messageSeller({ listingId })
  const chloe = await api.as('chloe').messageSeller({ listingId })
  expect(chloe).toMatchObject({ seq: 1 })
  expect(chloe.conversationId).not.toBe(ben.conversationId)
})

test('sending the same first message again returns it', async () => {
  const api = await startApi()
  const { id: listingId } = await api.as('amara').createListing()
  const given = { listingId, clientId: randomUUID(), text: 'Is it still there?' }
  const first = await api.as('ben').messageSeller(given)
  expect(await api.as('ben').messageSeller(given)).toEqual(first)
  expect(await api.as('amara').messagesSince(first.conversationId)).toHaveLength(1)
})

test('nobody writes to themselves', async () => {
  const api = await startApi()
  const { id: listingId } = await api.as('amara').createListing()
  await expect(api.as('amara').messageSeller({ listingId })).rejects.toMatchObject({ errorType: 'BAD_INPUT' })
})

test('there is nobody to write to about a listing that does not exist', async () => {
  const api = await startApi()
  const message = api.as('ben').messageSeller({ listingId: randomUUID() })
  await expect(message).rejects.toMatchObject({ errorType: 'NOT_FOUND' })
})

test.each([
  ['an empty text', { text: '   ' }, 'text must not be empty.'],
  ['a text of 2001 letters', { text: 'a'.repeat(2001) }, 'at most 2000 fit.'],
  ['an id that is none', { clientId: '1' }, 'clientId must be a UUID or a ULID.'],
  ['a listing whose id is none', { listingId: 'lamp' }, 'listingId must be a UUID or a ULID.'],
])('%s is refused', async (_, given, message) => {
  const api = await startApi()
  const sending = api.as('ben').messageSeller({ listingId: randomUUID(), ...given })
  await expect(sending).rejects.toMatchObject({
    errorType: 'BAD_INPUT',
    message: expect.stringContaining(message) as string,
  })
})
