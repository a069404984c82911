import { expect, test, vi } from 'vitest'
import { openConversation } from '../support/openConversation'
import { startApi } from '../support/startApi'

const FAMILY = '👩‍👩‍👧‍👦'
const ZALGO = 'l̸̢̛a̷̧͝m̶̨͠p̵̡̕'

test.each([
  ['an emoji', '📚 Linear Algebra 📐'],
  ['a family of one picture', `Tent for a ${FAMILY}`],
  ['from right to left', 'דירה להשכרה – شقة للإيجار'],
  ['marks that turn the text around', 'Lamp \u202Egnitsil eerf\u202C \u2066x\u2069'],
  ['signs on signs', ZALGO],
  ['Chinese beyond the first plane', '𠮷野家の椅子'],
  ['joined and composed letters', 'cafe\u0301 und café'],
  ['markup', '<img src=x onerror=alert(1)> & "lamp"'],
  ['what would be code elsewhere', "lamp'; DROP TABLE listings; -- ${ctx} {{7*7}} $util.error()"],
  ['what would be a key', 'LISTING#1#PROFILE attribute_not_exists(pk)'],
  ['an emoji behind one letter', 'a📚 lamp'],
])('a title with %s comes back as it went in, and its listing is found', async (_, title) => {
  const api = await startApi()
  const amara = api.as('amara')
  const description = `${title}\n\tsecond line\r\n${title}`
  const { id } = await amara.createListing({ title, description })
  expect(await amara.listing(id)).toMatchObject({ title, description })
  const word = title.split(' ').at(-1) ?? ''
  if (/[\p{L}\p{N}]{2}/u.test(word.slice(0, 2)))
    await vi.waitFor(async () => expect((await amara.search(word)).map((found) => found.id)).toContain(id), {
      timeout: 10_000,
    })
})

test.each([
  ['emoji of every length', `${FAMILY}👍🏽🇩🇪🏴󠁧󠁢󠁳󠁣󠁴󠁿${'🚲'.repeat(900)}`],
  ['control characters', 'a\u0000b\u0007c\u001b[31m\u007f'],
  ['an emoji where a list of conversations cuts', `${'a'.repeat(199)}📚${'b'.repeat(100)}`],
  ['a byte order mark in the middle', 'a\ufeffb\uffff'],
  ['2,000 signs of four bytes', '𠮷'.repeat(1_000)],
])('a message with %s arrives as it was sent', async (_, text) => {
  const api = await startApi()
  const [amara, ben] = [api.as('amara'), api.newcomer()]
  const { conversationId } = await openConversation(amara, ben)
  await amara.sendMessage({ conversationId, text })
  expect((await ben.messagesSince(conversationId)).at(-1)?.text).toBe(text)
  const [conversation] = await ben.conversations()
  expect(text.startsWith(conversation?.lastText.replace(/…$/, '') ?? 'nothing')).toBe(true)
})

test('a word of the language is an id like any other', async () => {
  const amara = (await startApi()).newcomer()
  const { id: loanId } = await amara.createLoan({ id: 'propertyIsEnumerable' })
  const { repayments } = await amara.recordRepayment({ loanId, id: 'propertyIsEnumerable', amountMinor: 500 })
  expect(repayments).toMatchObject([
    { id: 'propertyIsEnumerable', amountMinor: 500, principalMinor: 0, interestMinor: 500 },
  ])
})
