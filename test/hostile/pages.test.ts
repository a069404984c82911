import { beforeAll, expect, test } from 'vitest'
import type { Api } from '../support/Api'
import type { Member } from '../support/Member'
import { startApi } from '../support/startApi'
import { refusalOf } from './refusalOf'

let api: Api
let owner: Member
let tokens: Record<List, string>
beforeAll(async () => {
  api = await startApi()
  owner = api.as('owner')
  const [first, second] = [await owner.createListing(), await owner.createListing()]
  for (const { id } of [first, second]) await api.as('party').messageSeller({ listingId: id })
  for (const title of ['One', 'Two']) await owner.createLoan({ title })
  for (const title of ['Three', 'Four']) await api.as('party').createLoan({ title })
  tokens = {
    listings: await tokenOf(owner, 'listings'),
    myListings: await tokenOf(owner, 'myListings'),
    conversations: await tokenOf(owner, 'conversations'),
    myLoans: await tokenOf(owner, 'myLoans'),
  }
})

const LISTS = ['listings', 'myListings', 'conversations', 'myLoans'] as const
type List = (typeof LISTS)[number]
type Page = { items: { id: string }[]; nextToken: string | null }

const document = (list: List) =>
  `query ($nextToken: String) { page: ${list}(limit: 1, nextToken: $nextToken) { items { id } nextToken } }`
const refusal = (member: Member, list: List, nextToken: string) => refusalOf(member, document(list), { nextToken })

async function tokenOf(member: Member, list: List): Promise<string> {
  const { page } = await member.graphql<{ page: Page }>(document(list))
  if (!page.nextToken) throw new Error(`${list} has one page only.`)
  return page.nextToken
}

const DROP_IT = {
  errorType: 'BAD_INPUT',
  message: 'This nextToken is not one that this list gave you. Ask for the first page, without it.',
}

test.each(LISTS)('a token of %s that was changed anywhere, cut off or made up is refused', async (list) => {
  const token = tokens[list]
  const changed = [0, 20, Math.floor(token.length / 2), token.length - 2].map((at) => {
    const other = token[at] === 'A' ? 'B' : 'A'
    return token.slice(0, at) + other + token.slice(at + 1)
  })
  const cut = [token.slice(0, 10), token.slice(0, -1), token.slice(1), `${token}A`, token + token]
  const madeUp = [
    '0',
    'null',
    'x'.repeat(100_000),
    Buffer.from('{"pk":{"S":"LISTING#1"}}').toString('base64'),
    '\u0000',
  ]
  for (const one of [...changed, ...cut, ...madeUp]) expect(await refusal(owner, list, one)).toMatchObject(DROP_IT)
  await expect(owner.graphql(document(list), { nextToken: token })).resolves.toMatchObject({ page: { items: [{}] } })
})

test.each(LISTS)('a token of %s is of no use in another list', async (list) => {
  for (const other of LISTS.filter((one) => one !== list))
    expect(await refusal(owner, list, tokens[other])).toMatchObject(DROP_IT)
})

test.each(['myListings', 'conversations', 'myLoans'] as const)(
  'a token of %s is of no use to somebody else',
  async (list) => {
    expect(await refusal(api.as('party'), list, tokens[list])).toMatchObject(DROP_IT)
    expect(await refusal(api.moderator(), list, tokens[list])).toMatchObject(DROP_IT)
  },
)

test('an empty token is none', async () => {
  const first = await owner.graphql<{ page: Page }>(document('myLoans'))
  const { page } = await owner.graphql<{ page: Page }>(document('myLoans'), { nextToken: '' })
  expect(page.items).toEqual(first.page.items)
})
