import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { CreateListingInput } from '../../../resolvers/generated/schema'
import { startApi } from '../../support/startApi'
import { uploadImage } from '../../support/uploadImage'

test('a listing is up for sale at once, with a copy of its seller', async () => {
  const api = await startApi()
  const amara = api.as('amara')
  const { profile } = await amara.me()
  const listing = await amara.createListing({ title: '  Desk lamp, blue ', description: ' Bright. ' })
  expect(listing).toMatchObject({
    title: 'Desk lamp, blue',
    description: 'Bright.',
    price: { amountMinor: 2_500, currency: 'USD' },
    status: 'OPEN',
    seller: profile,
    campus: profile.campus,
    images: [],
    viewerCanMessage: false,
  })
  expect(await api.as('ben').listing(listing.id)).toEqual({ ...listing, viewerCanMessage: true })
})

test("its images are the seller's own, in their order, and say what they show", async () => {
  const api = await startApi()
  const amara = api.as('amara')
  const [first, second] = [await uploadImage(amara), await uploadImage(amara)]
  const listing = await amara.createListing({ images: [{ id: second, alt: 'From the side' }, { id: first }] })
  expect(listing.images).toMatchObject([
    { id: second, alt: 'From the side', status: 'READY' },
    { id: first, alt: listing.title, status: 'READY' },
  ])
})

test('an image belongs to one listing', async () => {
  const api = await startApi()
  const amara = api.as('amara')
  const id = await uploadImage(amara)
  await amara.createListing({ images: [{ id }] })
  await expect(amara.createListing({ images: [{ id }] })).rejects.toMatchObject({
    errorType: 'BAD_INPUT',
    message: expect.stringContaining('belongs to another listing') as string,
  })
})

test('of two listings that take an image at the same moment one gets it', async () => {
  const api = await startApi()
  const amara = api.as('amara')
  const id = await uploadImage(amara)
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => amara.createListing({ images: [{ id }] })))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('an image that is not uploaded yet cannot be listed', async () => {
  const api = await startApi()
  const { image } = await api.as('amara').requestImageUpload({})
  await expect(api.as('amara').createListing({ images: [{ id: image.id }] })).rejects.toMatchObject({
    errorType: 'BAD_INPUT',
    message: expect.stringContaining('not ready yet') as string,
  })
})

test('an image of somebody else does not exist', async () => {
  const api = await startApi()
  const id = await uploadImage(api.as('amara'))
  await expect(api.as('ben').createListing({ images: [{ id }] })).rejects.toMatchObject({
    errorType: 'BAD_INPUT',
    message: expect.stringContaining('You have no image') as string,
  })
})

test('sending the same listing again returns the first and makes no second', async () => {
  const api = await startApi()
  const seller = api.newcomer()
  const given = { id: randomUUID(), title: 'Mountain bike', images: [{ id: await uploadImage(seller) }] }
  const first = await seller.createListing(given)
  expect(await seller.createListing(given)).toEqual(first)
  expect(await seller.myListings()).toHaveLength(1)
})

test('two clicks at the same moment make one listing', async () => {
  const api = await startApi()
  const seller = api.newcomer()
  const given = { id: randomUUID(), title: 'Mountain bike' }
  const [first, second] = await Promise.all([seller.createListing(given), seller.createListing(given)])
  expect(second).toEqual(first)
  expect(await seller.myListings()).toHaveLength(1)
})

test('the id of a listing cannot be used for another', async () => {
  const api = await startApi()
  const { id } = await api.as('amara').createListing({ title: 'Mountain bike' })
  const conflict = { errorType: 'CONFLICT', message: expect.stringContaining('used before') as string }
  await expect(api.as('amara').createListing({ id, title: 'Road bike' })).rejects.toMatchObject(conflict)
  await expect(api.as('ben').createListing({ id, title: 'Mountain bike' })).rejects.toMatchObject(conflict)
})

const image = { id: randomUUID() }

test.each<[string, Partial<CreateListingInput>, string]>([
  ['an id that is none', { id: 'lamp' }, 'id must be a UUID or a ULID.'],
  ['a title of two letters', { title: ' ab ' }, 'title needs at least 3 characters.'],
  ['a title of 81 letters', { title: 'a'.repeat(81) }, 'title has 81 characters; at most 80 fit.'],
  ['a title of two lines', { title: 'Lamp\nBcc: all' }, 'title must be a single line.'],
  ['a title without a word', { title: '!!! ???' }, 'title must have a word.'],
  ['a description of 4001 letters', { description: 'a'.repeat(4001) }, 'at most 4000 fit.'],
  ['a negative price', { price: { amountMinor: -1, currency: 'USD' } }, 'price must be at least 0.'],
  ['an absurd price', { price: { amountMinor: 1_000_000_001, currency: 'USD' } }, 'at most 1000000000 minor units'],
  ['a currency of nowhere', { price: { amountMinor: 1, currency: 'DOLLARS' } }, 'The currency of price must be one of'],
  ['nine images', { images: Array.from({ length: 9 }, () => ({ id: randomUUID() })) }, 'at most 8 images'],
  ['an image twice', { images: [image, image] }, 'The same image is there twice.'],
  ['a long description of an image', { images: [{ ...image, alt: 'a'.repeat(201) }] }, 'at most 200 fit.'],
])('%s is refused', async (_, given, message) => {
  const api = await startApi()
  await expect(api.as('amara').createListing(given)).rejects.toMatchObject({
    errorType: 'BAD_INPUT',
    message: expect.stringContaining(message) as string,
  })
})
