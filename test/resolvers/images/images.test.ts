import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { RequestImageUploadInput } from '../../../resolvers/generated/schema'
import { postFile } from '../../support/postFile'
import { startApi } from '../../support/startApi'
import { uploadImage } from '../../support/uploadImage'

test('an image waits for its file, and is ready once that has been made into pictures', async () => {
  const api = await startApi()
  const amara = api.as('amara')
  const { image } = await amara.requestImageUpload({ bytes: 500 })
  expect(image).toMatchObject({ status: 'PENDING', width: null, placeholder: null, alt: '' })
  expect(await amara.image(image.id)).toEqual(image)
  const ready = await amara.image(await uploadImage(amara))
  expect(ready).toMatchObject({ status: 'READY', width: 64, height: 48, rejection: null })
  expect(ready.smallPath).toBe(`/img/${ready.ownerId}/${ready.id}/320.webp`)
})

test('a file that is no picture is refused, with a sentence', async () => {
  const api = await startApi()
  const amara = api.as('amara')
  const file = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')
  const ticket = await amara.requestImageUpload({ bytes: file.length })
  await postFile(ticket, file)
  const { id } = ticket.image
  await expect.poll(async () => (await amara.image(id)).status, { timeout: 10_000 }).toBe('REJECTED')
  expect((await amara.image(id)).rejection).toMatch(/\.$/)
})

test('asking again while nothing was uploaded signs anew', async () => {
  const api = await startApi()
  const given = { id: randomUUID(), bytes: 500 }
  const first = await api.as('amara').requestImageUpload(given)
  const second = await api.as('amara').requestImageUpload(given)
  expect(second.image).toEqual(first.image)
  expect(second.fields.map(({ name }) => name)).toEqual(first.fields.map(({ name }) => name))
})

test('the id of an image cannot be used for another file', async () => {
  const api = await startApi()
  const { image } = await api.as('amara').requestImageUpload({ bytes: 500 })
  const again = api.as('amara').requestImageUpload({ id: image.id, bytes: 501 })
  await expect(again).rejects.toMatchObject({ errorType: 'CONFLICT' })
})

test('an image that was uploaded is not uploaded again', async () => {
  const api = await startApi()
  const amara = api.as('amara')
  const file = Buffer.from('no picture')
  const ticket = await amara.requestImageUpload({ bytes: file.length })
  await postFile(ticket, file)
  const { id } = ticket.image
  await expect.poll(async () => (await amara.image(id)).status, { timeout: 10_000 }).not.toBe('PENDING')
  await expect(amara.requestImageUpload({ id, bytes: file.length })).rejects.toMatchObject({
    errorType: 'CONFLICT',
    message: 'This image was uploaded already.',
  })
})

test('the image of somebody else is not found', async () => {
  const api = await startApi()
  const { image } = await api.as('amara').requestImageUpload({})
  await expect(api.as('ben').image(image.id)).rejects.toMatchObject({ errorType: 'NOT_FOUND' })
})

test('no member can publish an image', async () => {
  const api = await startApi()
  const document = `mutation { publishImage(input: { id: "${randomUUID()}", ownerId: "${randomUUID()}", status: READY }) { id } }`
  await expect(api.as('amara').graphql(document)).rejects.toMatchObject({ errorType: 'Unauthorized' })
})

test.each<[string, Partial<RequestImageUploadInput>, string]>([
  ['an id that is none', { id: '../../secrets/aaaaaaaaaa' }, 'id must be a UUID or a ULID.'],
  ['an empty file', { bytes: 0 }, 'The file is empty.'],
  ['a file of more than 10 MB', { bytes: 10_000_001 }, 'more than 10 MB'],
])('%s is refused', async (_, given, message) => {
  const api = await startApi()
  await expect(api.as('amara').requestImageUpload(given)).rejects.toMatchObject({
    errorType: 'BAD_INPUT',
    message: expect.stringContaining(message) as string,
  })
})
