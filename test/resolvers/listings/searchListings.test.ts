import { expect, test } from 'vitest'
import { startApi } from '../../support/startApi'

test('a listing is found by how the words of its title begin, in any order and case', async () => {
  const api = await startApi()
  const { id } = await api.as('amara').createListing({ title: 'Organic Chemistry, 8th edition' })
  await api.as('amara').createListing({ title: 'Organic cotton sheets' })
  const found = async (text: string) => (await api.as('ben').search(text)).map((listing) => listing.id)
  await expect.poll(() => found('chem organic'), { timeout: 10_000 }).toEqual([id])
  expect(await found('8th CHEMISTRY')).toEqual([id])
  await expect.poll(() => found('organic'), { timeout: 10_000 }).toHaveLength(2)
  expect(await found('chemistry lamp')).toEqual([])
})

test('a listing whose words begin alike is found once', async () => {
  const api = await startApi()
  const { id } = await api.as('amara').createListing({ title: 'Violins, violin strings and a violinist' })
  await expect.poll(() => api.as('ben').search('violin'), { timeout: 10_000 }).toMatchObject([{ id }])
})

test('the public may search', async () => {
  const api = await startApi()
  const document = '{ searchListings(text: "nothing") { items { id } nextToken } }'
  expect(await api.withApiKey().graphql(document)).toEqual({ searchListings: { items: [], nextToken: null } })
})

test.each([
  ['no word', ' ,. ', 'at least two letters or digits'],
  ['a single letter', 'a b', 'at least two letters or digits'],
  ['six words', 'one two three four five six', 'at most 5 words'],
  ['201 characters', 'a'.repeat(201), 'at most 200 characters'],
])('a search for %s is refused', async (_, text, message) => {
  const api = await startApi()
  await expect(api.as('ben').search(text)).rejects.toMatchObject({
    errorType: 'BAD_INPUT',
    message: expect.stringContaining(message) as string,
  })
})
