import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { JsonObject } from '../../local/services'
import type { World } from '../authorisation/matrix'
import type { Api } from '../support/Api'
import { startApi } from '../support/startApi'
import { everythingIn } from './everythingIn'
import { openQuietWorld } from './openQuietWorld'
import { refusalOf } from './refusalOf'

let api: Api
let world: World
let before: Map<string, JsonObject>
beforeAll(async () => {
  api = await startApi()
  world = await openQuietWorld(api)
  before = await everythingIn(api.cloud)
})

const DOCUMENTS = {
  createListing: 'mutation ($input: CreateListingInput!) { createListing(input: $input) { id } }',
  messageSeller: 'mutation ($input: MessageSellerInput!) { messageSeller(input: $input) { id } }',
  sendMessage: 'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { id } }',
  createLoan: 'mutation ($input: CreateLoanInput!) { createLoan(input: $input) { id } }',
  recordRepayment: 'mutation ($input: RecordRepaymentInput!) { recordRepayment(input: $input) { id } }',
  requestImageUpload: 'mutation ($input: RequestImageUploadInput!) { requestImageUpload(input: $input) { url } }',
}
type Verb = keyof typeof DOCUMENTS

const TERMS = {
  principal: { amountMinor: 120_000, currency: 'USD' },
  annualRatePpm: 60_000,
  method: 'EQUAL_INSTALMENT',
  periods: 12,
  startOn: '2026-01-15',
}

/** Input that would be taken. */
const good = (verb: Verb): Record<string, unknown> => {
  const id = randomUUID()
  const price = { amountMinor: 100, currency: 'USD' }
  return {
    createListing: { id, title: 'Bad news', category: 'OTHER', condition: 'GOOD', price },
    messageSeller: { listingId: world.listingId, clientId: id, text: 'Hello' },
    sendMessage: { conversationId: world.conversationId, clientId: id, text: 'Hello' },
    createLoan: { id, title: 'Bad news', terms: TERMS },
    recordRepayment: { id, loanId: world.loanId, amountMinor: 100, paidOn: '2026-02-01' },
    requestImageUpload: { id, format: 'JPEG', bytes: 100 },
  }[verb]
}

const bad = (verb: Verb, given: Record<string, unknown>, as = 'party') =>
  refusalOf(api.as(as), DOCUMENTS[verb], { input: { ...good(verb), ...given } })

const terms = (given: Record<string, unknown>) => ({ terms: { ...TERMS, ...given } })
const money = (amountMinor: unknown, currency: unknown = 'USD') => ({ amountMinor, currency })

test.each<[string, Verb, Record<string, unknown>]>([
  ['a number for a title', 'createListing', { title: 7 }],
  ['a list for a title', 'createListing', { title: ['Lamp'] }],
  ['null for a title', 'createListing', { title: null }],
  ['null for a description', 'createListing', { description: null }],
  ['text for an amount', 'createListing', { price: money('100') }],
  ['a fraction of a cent', 'createListing', { price: money(0.5) }],
  ['an amount of 2³¹', 'createListing', { price: money(2 ** 31) }],
  ['an amount of 10³⁰⁰', 'createListing', { price: money(1e300) }],
  ['an amount without a currency', 'createListing', { price: { amountMinor: 1 } }],
  ['a category that is none', 'createListing', { category: 'WEAPONS' }],
  ['a seller of somebody’s choice', 'createListing', { sellerId: 'me' }],
  ['a status of somebody’s choice', 'createListing', { status: 'SOLD' }],
  ['another prototype', 'createListing', JSON.parse('{"__proto__": {"price": {}}}') as Record<string, unknown>],
  ['an image as text', 'createListing', { images: ['cover.jpg'] }],
  ['an object for an id', 'sendMessage', { clientId: {} }],
  ['a balance of somebody’s choice', 'createLoan', { outstandingMinor: 0 }],
  ['a month of 30 February', 'createLoan', terms({ startOn: '2026-02-30' })],
  ['the 29th February of 2026', 'createLoan', terms({ startOn: '2026-02-29' })],
  ['a month 13', 'createLoan', terms({ startOn: '2026-13-01' })],
  ['a day that is a moment', 'createLoan', terms({ startOn: '2026-01-15T00:00:00Z' })],
  ['a day that is a number', 'createLoan', terms({ startOn: 20260115 })],
  ['no day at all', 'createLoan', terms({ startOn: '' })],
  ['a word for a day', 'recordRepayment', { paidOn: 'yesterday' }],
  ['a day of another year length', 'recordRepayment', { paidOn: '12026-01-01' }],
  ['a format that is none', 'requestImageUpload', { format: 'SVG' }],
])('%s does not pass the schema', async (_, verb, given) => {
  const { message, errorType } = await bad(verb, given)
  expect(errorType).toBe('')
  expect(message).toMatch(/^Variable 'input' has |^The variables input contains a field that is not defined/)
})

test.each<[string, Verb, Record<string, unknown>, string]>([
  ['a title of spaces', 'createListing', { title: ' \t \u00a0 ' }, 'title'],
  ['a title of 100,000 letters', 'createListing', { title: 'a'.repeat(100_000) }, 'at most 80'],
  ['a description of 100,000 letters', 'createListing', { description: 'a'.repeat(100_000) }, 'at most 4000'],
  ['a title with a NUL', 'createListing', { title: 'Lamp\u0000' }, 'single line'],
  ['a title with half a character', 'createListing', { title: 'Lamp \ud83d' }, 'title'],
  ['a description with half a character', 'createListing', { description: 'Lamp \udcda lamp' }, 'description'],
  ['a negative amount', 'createListing', { price: money(-(2 ** 31)) }, 'price'],
  ['the largest amount of all', 'createListing', { price: money(2 ** 31 - 1) }, 'price'],
  ['a currency in small letters', 'createListing', { price: money(1, 'usd') }, 'currency'],
  ['a currency of the list’s own making', 'createListing', { price: money(1, 'AUD BRL') }, 'currency'],
  ['an empty id', 'createListing', { id: '' }, 'id'],
  ['an id with a hash', 'createListing', { id: `${randomUUID()}#LISTING` }, 'id'],
  ['an id with a line end', 'createListing', { id: `${randomUUID()}\n` }, 'id'],
  ['an id of Cyrillic look-alikes', 'createListing', { id: 'аааааааааааааааааааа' }, 'id'],
  ['an image that nobody has', 'createListing', { images: [{ id: randomUUID() }] }, 'image'],
  ['an empty message', 'sendMessage', { text: '' }, 'text'],
  ['a message of spaces', 'sendMessage', { text: ' \n\u2003 ' }, 'text'],
  ['a message of 2,001 letters', 'sendMessage', { text: 'a'.repeat(2_001) }, 'at most 2000'],
  ['a message with half a character', 'sendMessage', { text: '\ud83d' }, 'text'],
  ['a conversation of three', 'sendMessage', { conversationId: `${randomUUID()}.${randomUUID()}.x` }, 'conversation'],
  ['a path for a listing', 'messageSeller', { listingId: '../../../../etc/passwd' }, 'listingId'],
  ['no principal', 'createLoan', terms({ principal: money(0) }), 'principal'],
  ['a negative principal', 'createLoan', terms({ principal: money(-1) }), 'principal'],
  ['an absurd principal', 'createLoan', terms({ principal: money(2 ** 31 - 1) }), 'principal'],
  ['a negative rate', 'createLoan', terms({ annualRatePpm: -1 }), 'annualRatePpm'],
  ['a rate of 2,147 times', 'createLoan', terms({ annualRatePpm: 2 ** 31 - 1 }), 'annualRatePpm'],
  ['no periods', 'createLoan', terms({ periods: 0 }), 'periods'],
  ['negative periods', 'createLoan', terms({ periods: -12 }), 'periods'],
  ['601 periods', 'createLoan', terms({ periods: 601 }), 'periods'],
  ['two thousand million periods', 'createLoan', terms({ periods: 2 ** 31 - 1 }), 'periods'],
  ['periods of no length', 'createLoan', terms({ every: 0 }), 'every'],
  ['periods of 2³¹−1 years', 'createLoan', terms({ frequency: 'YEAR', every: 2 ** 31 - 1 }), 'every'],
  [
    'an instalment of nothing',
    'createLoan',
    terms({ method: 'FIXED_INSTALMENT', periods: null, instalmentMinor: 0 }),
    'instalmentMinor',
  ],
  [
    'an instalment below the interest',
    'createLoan',
    terms({ method: 'FIXED_INSTALMENT', periods: null, instalmentMinor: 1 }),
    'instalment',
  ],
  ['a balloon above the principal', 'createLoan', terms({ method: 'BALLOON', balloonMinor: 120_001 }), 'balloon'],
  ['a negative balloon', 'createLoan', terms({ method: 'BALLOON', balloonMinor: -1 }), 'balloon'],
  ['a first due day before the start', 'createLoan', terms({ firstDueOn: '2026-01-14' }), 'firstDueOn'],
  ['grace that never ends', 'createLoan', terms({ principalGracePeriods: 2 ** 31 - 1 }), 'principalGracePeriods'],
  ['costs above the principal', 'createLoan', terms({ upfrontCostMinor: 2 ** 31 - 1 }), 'upfrontCostMinor'],
  ['rounding to nothing', 'createLoan', terms({ roundInstalmentToMinor: 0 }), 'roundInstalmentToMinor'],
  ['the same part twice', 'createLoan', terms({ allocation: ['FEE', 'FEE'] }), 'allocation'],
  [
    '101 rate changes',
    'createLoan',
    terms({ rateChanges: Array.from({ length: 101 }, () => ({ on: '2026-03-01', annualRatePpm: 1 })) }),
    'rate changes',
  ],
  [
    'rate changes out of order',
    'createLoan',
    terms({ rateChanges: ['2026-05-01', '2026-03-01'].map((on) => ({ on, annualRatePpm: 1 })) }),
    'rateChanges',
  ],
  [
    'a drawdown of less than nothing',
    'createLoan',
    terms({ drawdowns: [{ on: '2026-03-01', amountMinor: -100 }] }),
    'drawdown',
  ],
  [
    'drawdowns beyond all bounds',
    'createLoan',
    terms({ drawdowns: [{ on: '2026-03-01', amountMinor: 2 ** 31 - 1 }] }),
    'drawdown',
  ],
  ['the year 0000', 'createLoan', terms({ startOn: '0000-01-01' }), '1900'],
  ['the year 9999', 'createLoan', terms({ startOn: '9999-12-31' }), '2199'],
  ['a day with a zone', 'createLoan', terms({ startOn: '2026-01-15+14:00' }), 'a day'],
  ['an empty title', 'createLoan', { title: '' }, 'title'],
  ['an upload of −1 bytes', 'requestImageUpload', { bytes: -1 }, 'empty'],
  ['an upload of 2 GB', 'requestImageUpload', { bytes: 2 ** 31 - 1 }, '10 MB'],
])('%s is refused with what to do', async (_, verb, given, says) => {
  const { message, errorType } = await bad(verb, given)
  expect(errorType).toBe('BAD_INPUT')
  expect(message).toMatch(/^[A-Z].*\.$|^[a-zA-Z.]+ .*\.$/)
  expect(message.toLowerCase()).toContain(says.toLowerCase())
})

test.each<[string, Record<string, unknown>, string]>([
  ['nothing', { amountMinor: 0 }, 'amountMinor'],
  ['a negative amount', { amountMinor: -100 }, 'amountMinor'],
  ['more than is owed', { amountMinor: 2 ** 31 - 1 }, 'owe'],
  ['a day before the loan', { paidOn: '2026-01-14' }, '2026-01-15'],
  ['a day in the year 0000', { paidOn: '0000-01-01' }, '1900'],
  ['a day in the year 9999', { paidOn: '9999-01-01' }, '2199'],
  ['notes of 501 letters', { notes: 'a'.repeat(501) }, 'at most 500'],
  ['notes with half a character', { notes: '\udcda' }, 'notes'],
])('a repayment of %s is refused with what to do', async (_, given, says) => {
  const { message, errorType } = await bad('recordRepayment', given, 'owner')
  expect({ errorType, message }).toMatchObject({
    errorType: 'BAD_INPUT',
    message: expect.stringContaining(says) as string,
  })
})

test('what is somebody else’s is refused as what does not exist', async () => {
  const listings = await bad('createListing', { images: [{ id: world.imageId }] }, 'stranger')
  expect(listings).toMatchObject({
    errorType: 'BAD_INPUT',
    message: `You have no image ${world.imageId}. Upload it first.`,
  })
  expect(await bad('recordRepayment', {}, 'stranger')).toMatchObject({ errorType: 'NOT_FOUND' })
  expect(await bad('sendMessage', {}, 'stranger')).toMatchObject({ errorType: 'NOT_FOUND' })
  expect(await bad('createListing', { id: world.listingId }, 'stranger')).toMatchObject({ errorType: 'CONFLICT' })
  expect(await bad('createLoan', { id: world.loanId }, 'stranger')).toMatchObject({ errorType: 'CONFLICT' })
})

test.each<[string, string, Record<string, unknown>]>([
  ['listings', 'query ($limit: Int) { result: listings(limit: $limit) { nextToken } }', {}],
  ['searchListings', 'query ($limit: Int) { result: searchListings(text: "lamp", limit: $limit) { nextToken } }', {}],
  ['myListings', 'query ($limit: Int) { result: myListings(limit: $limit) { nextToken } }', {}],
  ['conversations', 'query ($limit: Int) { result: conversations(limit: $limit) { nextToken } }', {}],
  ['myLoans', 'query ($limit: Int) { result: myLoans(limit: $limit) { nextToken } }', {}],
  [
    'messages',
    'query ($limit: Int, $id: ID!) { result: messages(conversationId: $id, limit: $limit) { hasMore } }',
    {},
  ],
  [
    'messagesSince',
    'query ($limit: Int, $id: ID!) { result: messagesSince(conversationId: $id, afterSeq: 0, limit: $limit) { hasMore } }',
    {},
  ],
])('%s gives 1 to 100 at a time', async (_, document) => {
  const { conversationId: id } = world
  for (const limit of [0, -1, 101, 2 ** 31 - 1, -(2 ** 31)])
    expect(await refusalOf(api.as('owner'), document, { id, limit })).toMatchObject({
      errorType: 'BAD_INPUT',
      message: 'limit must be from 1 to 100.',
    })
  for (const limit of [2 ** 31, 1.5, '10'])
    expect(await refusalOf(api.as('owner'), document, { id, limit })).toMatchObject({
      message: expect.stringContaining("Variable 'limit' has an invalid value") as string,
    })
  for (const limit of [1, 100]) expect(await api.as('owner').graphql(document, { id, limit })).toBeTruthy()
})

test.each([
  ['a text of nothing but marks', '%%%___'],
  ['a thousand words', 'lamp '.repeat(1_000)],
  ['half a character', 'lamp\ud83d'],
])('a search for %s is refused with what to do', async (_, text) => {
  const document = 'query ($text: String!) { searchListings(text: $text) { nextToken } }'
  expect(await refusalOf(api.as('owner'), document, { text })).toMatchObject({
    errorType: 'BAD_INPUT',
    message: expect.stringMatching(/^Search for .*\.$/) as string,
  })
})

test.each([
  ['a body of more than a megabyte', JSON.stringify({ query: `{ me { email } } #${'a'.repeat(2 ** 20)}` }), 413],
  ['no body', '', 400],
  ['half a body', '{"query": "{ me', 400],
  ['a list of requests', '[{"query": "{ me { email } }"}]', 400],
  ['a request that is a number', '7', 400],
  ['variables in a list', '{"query": "{ me { email } }", "variables": []}', 400],
])('%s is refused in one sentence', async (_, body, status) => {
  const { accessToken } = await api.session('owner')
  const response = await fetch(api.deployment.graphqlUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: accessToken },
    body,
  })
  const answer = (await response.json()) as { errors: { errorType: string; message: string }[] }
  expect(response.status).toBe(status)
  expect(answer.errors).toMatchObject([{ errorType: expect.stringMatching(/Exception$/) as string }])
  expect(answer.errors[0]?.message).toMatch(/^[A-Z].*\.$/)
})

test('of all that was refused nothing was written', async () => {
  expect(await everythingIn(api.cloud)).toEqual(before)
})
