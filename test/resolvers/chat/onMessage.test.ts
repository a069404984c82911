import { expect, test } from 'vitest'
import type { Message } from '../../../resolvers/generated/schema'
import { openConversation } from '../../support/openConversation'
import { startApi } from '../../support/startApi'
import { subscribe } from '../../support/subscribe'

const DOCUMENT = 'subscription { onMessage { conversationId seq text } }'

test('both members of a conversation receive its messages, and nobody else', async () => {
  const api = await startApi()
  const listening = ['amara', 'ben', 'chloe'].map((name) => subscribe<{ onMessage: Message }>(api, name, DOCUMENT))
  const [amara, ben, chloe] = await Promise.all(listening)
  const { conversationId } = await openConversation(api.as('amara'), api.as('ben'), 'Is it still there?')
  await api.as('amara').sendMessage({ conversationId, text: 'Yes!' })
  const expected = [
    { onMessage: { conversationId, seq: 1, text: 'Is it still there?' } },
    { onMessage: { conversationId, seq: 2, text: 'Yes!' } },
  ]
  await expect.poll(() => amara?.received).toEqual(expected)
  await expect.poll(() => ben?.received).toEqual(expected)
  expect(chloe?.received).toEqual([])
  for (const subscription of [amara, ben, chloe]) subscription?.close()
})
