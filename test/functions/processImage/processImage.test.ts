import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Image, ImageFormat } from '../../../resolvers/generated/schema'
import { functionArn } from '../../support/functionArn'
import type { Member } from '../../support/Member'
import { postFile } from '../../support/postFile'
import { startApi } from '../../support/startApi'

const photo = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#0f5c4c' } })
    .withExif({ IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .jpeg()
    .toBuffer()

/** Uploads a file as what it is said to be, and waits for what becomes of it. */
async function upload(member: Member, file: Buffer, format: ImageFormat = 'JPEG'): Promise<Image> {
  const ticket = await member.requestImageUpload({ format, bytes: file.length })
  expect((await postFile(ticket, file)).status).toBe(204)
  await expect.poll(async () => (await member.image(ticket.image.id)).status, { timeout: 15_000 }).not.toBe('PENDING')
  return member.image(ticket.image.id)
}

test('an uploaded photo becomes pictures on the web, without where it was taken', async () => {
  const api = await startApi()
  const image = await upload(api.as('amara'), await photo())
  expect(image).toMatchObject({ status: 'READY', width: 900, height: 600, rejection: null })
  expect(image.placeholder).toMatch(/^data:image\/webp/)
  for (const path of [image.smallPath, image.mediumPath, image.largePath]) {
    const response = await fetch(api.cloud.address + path)
    expect(response.headers.get('content-type')).toBe('image/webp')
    expect(response.headers.get('cache-control')).toContain('immutable')
    const { format, exif } = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
    expect({ format, exif }).toEqual({ format: 'webp', exif: undefined })
  }
})

test('the upload itself is gone once its pictures are there', async () => {
  const api = await startApi()
  const image = await upload(api.as('amara'), await photo())
  const [bucket] = api.cloud.assembly.byType('AWS::S3::Bucket').filter(({ path }) => path?.includes('/Uploads/'))
  const key = `uploads/${image.ownerId}/${image.id}`
  await expect.poll(() => api.cloud.objectStore.get(bucket?.physicalId ?? '', key)).toBeUndefined()
})

test('a drawing by the name of a photo is rejected with a sentence', async () => {
  const api = await startApi()
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>')
  expect(await upload(api.as('amara'), svg)).toMatchObject({
    status: 'REJECTED',
    width: null,
    rejection: 'This file is not a JPEG, PNG, WebP or AVIF picture. Choose another one.',
  })
})

test('an event that comes again changes nothing', async () => {
  const api = await startApi()
  const amara = api.as('amara')
  const image = await upload(amara, await photo())
  const s3 = { bucket: { name: api.deployment.uploadsBucket }, object: { key: `uploads/${image.ownerId}/${image.id}` } }
  const outcome = await api.cloud.lambda.invoke(functionArn(api.cloud, 'processImage'), { Records: [{ s3 }] })
  expect(outcome.functionError).toBeUndefined()
  expect(await amara.image(image.id)).toEqual(image)
})

test('an upload whose reservation has run out is thrown away', async () => {
  const api = await startApi()
  const bucket = api.deployment.uploadsBucket
  const key = 'uploads/nobody/nothing'
  await api.cloud.objectStore.put(bucket, key, await photo(), 'image/jpeg')
  await expect.poll(() => api.cloud.objectStore.get(bucket, key), { timeout: 10_000 }).toBeUndefined()
})
