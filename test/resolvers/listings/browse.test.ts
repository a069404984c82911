import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { ListingConnection } from '../../../resolvers/generated/schema'
import type { Caller } from '../../support/Caller'
import { startApi } from '../../support/startApi'

const DOCUMENT = `query ($campus: String, $category: Category, $limit: Int, $nextToken: String) {
  listings(campus: $campus, category: $category, limit: $limit, nextToken: $nextToken) {
    items { id title category viewerCanMessage } nextToken
  }
}`

async function browse(caller: Caller, variables: object = {}): Promise<ListingConnection> {
  return (await caller.graphql<{ listings: ListingConnection }>(DOCUMENT, variables)).listings
}

test('open listings of the campus are browsed newest first, page by page', async () => {
  const api = await startApi()
  const made: string[] = []
  for (const title of ['First', 'Second', 'Third']) made.unshift((await api.as('amara').createListing({ title })).id)
  const page = await browse(api.as('ben'), { limit: 2 })
  expect(page.items.map(({ id }) => id)).toEqual(made.slice(0, 2))
  const { nextToken } = page
  expect((await browse(api.as('ben'), { limit: 2, nextToken })).items[0]?.id).toBe(made[2])
})

test('a category shows its own listings only', async () => {
  const api = await startApi()
  const bike = await api.as('amara').createListing({ category: 'BIKES' })
  await api.as('amara').createListing({ category: 'MUSIC' })
  const { items } = await browse(api.as('ben'), { category: 'BIKES' })
  expect(items.map(({ id }) => id)).toContain(bike.id)
  expect(items.every(({ category }) => category === 'BIKES')).toBe(true)
})

test('the public may browse, and message nobody', async () => {
  const api = await startApi()
  const { id } = await api.as('amara').createListing()
  expect((await browse(api.withApiKey())).items).toContainEqual(
    expect.objectContaining({ id, viewerCanMessage: false }) as unknown,
  )
})

test('who says no limit gets a page all the same', async () => {
  const api = await startApi()
  await api.as('amara').createListing()
  expect((await browse(api.as('ben'), { limit: null })).items).not.toEqual([])
})

test('another campus has listings of its own', async () => {
  const api = await startApi()
  await api.as('amara').createListing()
  expect(await browse(api.as('ben'), { campus: 'elsewhere' })).toEqual({ items: [], nextToken: null })
})

test("members see their own listings, newest first, and nobody else's", async () => {
  const api = await startApi()
  const seller = api.newcomer()
  const first = await seller.createListing({ title: 'First' })
  const second = await seller.createListing({ title: 'Second' })
  expect((await seller.myListings()).map(({ id }) => id)).toEqual([second.id, first.id])
  expect(await api.newcomer().myListings()).toEqual([])
})

test('a listing that does not exist is not found', async () => {
  const api = await startApi()
  await expect(api.as('ben').listing(randomUUID())).rejects.toMatchObject({ errorType: 'NOT_FOUND' })
})

test.each([
  ['a limit of 0', { limit: 0 }, 'limit must be from 1 to 100.'],
  ['a limit of 101', { limit: 101 }, 'limit must be from 1 to 100.'],
  ['a campus that is none', { campus: 'The Moon!' }, 'campus must be the id of a campus'],
])('%s is refused', async (_, variables, message) => {
  const api = await startApi()
  await expect(browse(api.as('ben'), variables)).rejects.toMatchObject({
    errorType: 'BAD_INPUT',
    message: expect.stringContaining(message) as string,
  })
})
