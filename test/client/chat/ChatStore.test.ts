import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ChatStore } from '../../../client/src/chat/ChatStore'
import { Conversation } from './Conversation'

const shown = (store: ChatStore) => store.thread('c').messages.map(({ seq }) => seq)

test('a push that jumps a number fetches what is missing', async () => {
  const conversation = new Conversation()
  const store = new ChatStore(conversation)
  conversation.say('other', 'one')
  await store.open('c')
  conversation.say('other', 'two')
  await store.receive(conversation.say('other', 'three'))
  expect(shown(store)).toEqual([1, 2, 3])
})

test('a push that was lost without a trace is found at the next waking', async () => {
  const conversation = new Conversation()
  const store = new ChatStore(conversation)
  await store.open('c')
  conversation.say('other', 'nobody pushed this')
  await store.syncAll()
  expect(shown(store)).toEqual([1])
})

test('more missing messages than one answer holds are all fetched', async () => {
  const conversation = new Conversation()
  const store = new ChatStore(conversation)
  await store.open('c')
  for (let count = 0; count < 250; count += 1) conversation.say('other', 'while asleep')
  await store.syncAll()
  expect(shown(store)).toHaveLength(250)
})

test('a long conversation opens at its end and is read backwards', async () => {
  const conversation = new Conversation()
  const store = new ChatStore(conversation)
  for (let count = 0; count < 120; count += 1) conversation.say('other', 'long ago')
  await store.open('c')
  expect(shown(store)).toHaveLength(50)
  await store.earlier('c')
  await store.earlier('c')
  expect(shown(store)).toHaveLength(120)
  expect(store.thread('c').hasEarlier).toBe(false)
})

test('what one writes is shown at once and takes its place when it is confirmed', async () => {
  const conversation = new Conversation()
  const store = new ChatStore(conversation)
  await store.open('c')
  const sending = store.send('c', 'hello')
  expect(store.thread('c').outgoing.map(({ text }) => text)).toEqual(['hello'])
  await sending
  expect(store.thread('c').outgoing).toEqual([])
  expect(store.thread('c').messages.map(({ text }) => text)).toEqual(['hello'])
})

test('a message whose answer was lost is marked, and sending it again does not say it twice', async () => {
  const conversation = new Conversation()
  const store = new ChatStore(conversation)
  await store.open('c')
  conversation.loseAnswers = 1
  await store.send('c', 'hello')
  const [failed] = store.thread('c').outgoing
  expect(failed?.problem).toContain('offline')
  await store.retry('c', failed?.clientId ?? '')
  expect(store.thread('c').outgoing).toEqual([])
  expect(conversation.messages).toHaveLength(1)
})

test('a failed message whose push arrives after all is no longer failed', async () => {
  const conversation = new Conversation()
  const store = new ChatStore(conversation)
  await store.open('c')
  conversation.loseAnswers = 1
  await store.send('c', 'hello')
  await store.receive(conversation.say('me', 'hello', store.thread('c').outgoing[0]?.clientId))
  expect(store.thread('c').outgoing).toEqual([])
})

test('whatever is pushed, lost, doubled or late: after one waking the screen shows what the service has', async () => {
  const fate = fc.constantFrom('pushed', 'lost', 'late', 'twice', 'mine', 'answer lost')
  await fc.assert(
    fc.asyncProperty(fc.array(fate, { maxLength: 30 }), async (fates) => {
      const conversation = new Conversation()
      const store = new ChatStore(conversation)
      await store.open('c')
      const late: Promise<void>[] = []
      for (const fate of fates) {
        if (fate === 'mine') void store.send('c', 'mine')
        else if (fate === 'answer lost') conversation.loseAnswers = 1
        else {
          const message = conversation.say('other', fate, `other-${conversation.messages.length}-${Math.random()}`)
          if (fate === 'pushed' || fate === 'twice') void store.receive(message)
          if (fate === 'twice') void store.receive(message)
          if (fate === 'late') late.push(Promise.resolve().then(() => store.receive(message)))
        }
      }
      await Promise.all(late)
      await new Promise((resolve) => setTimeout(resolve))
      conversation.loseAnswers = 0
      for (const { clientId } of store.thread('c').outgoing) await store.retry('c', clientId)
      await store.open('c')
      await store.syncAll()
      expect(shown(store)).toEqual(conversation.messages.map(({ seq }) => seq))
      expect(store.thread('c').outgoing).toEqual([])
    }),
    { numRuns: 60 },
  )
})
