import { request } from 'node:http'
import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import type { Image, ImageFormat, UploadTicket } from '../../resolvers/generated/schema'
import type { Api } from '../support/Api'
import { postFile } from '../support/postFile'
import { startApi } from '../support/startApi'
import { formOf } from './formOf'

/** A picture of one colour. */
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'teal' }, limitInputPixels: false })

async function ticketFor(api: Api, file: Buffer, format: ImageFormat = 'JPEG'): Promise<UploadTicket> {
  return api.as('amara').requestImageUpload({ format, bytes: file.length })
}

/** What became of an image. */
async function settled(api: Api, { image: { id } }: UploadTicket): Promise<Image> {
  const image = () => api.as('amara').image(id)
  await vi.waitFor(async () => expect((await image()).status).not.toBe('PENDING'), { timeout: 20_000, interval: 100 })
  return image()
}

async function upload(api: Api, file: Buffer, format?: ImageFormat): Promise<Image> {
  const ticket = await ticketFor(api, file, format)
  expect((await postFile(ticket, file)).status).toBe(204)
  return settled(api, ticket)
}

async function errorOf(response: Response): Promise<string> {
  expect(response.status).toBeGreaterThanOrEqual(400)
  return /<Code>(.*?)<\/Code>/.exec(await response.text())?.[1] ?? ''
}

/** The status of each path on the web. */
const shown = ({ cloud }: Api, { smallPath, mediumPath, largePath }: Image) =>
  Promise.all([smallPath, mediumPath, largePath].map(async (path) => (await fetch(cloud.address + path)).status))

async function objectsOf({ cloud }: Api, { image, fields }: UploadTicket): Promise<string[]> {
  const key = fields.find(({ name }) => name === 'key')?.value ?? ''
  const keys = [key, ...[320, 800, 1600].map((width) => `img/${image.ownerId}/${image.id}/${width}.webp`)]
  const buckets = cloud.assembly.byType('AWS::S3::Bucket').map(({ physicalId }) => physicalId)
  const found = await Promise.all(
    buckets.flatMap((bucket) => keys.map(async (each) => ((await cloud.objectStore.get(bucket, each)) ? [each] : []))),
  )
  return found.flat()
}

test.each<[string, () => Promise<Buffer>, ImageFormat, RegExp]>([
  [
    'a bomb of sixty megapixels',
    () => plain(8_000, 7_600).png({ compressionLevel: 9 }).toBuffer(),
    'PNG',
    /61 megapixels; at most 40/,
  ],
  ['a drawing that calls itself a photo', () => Promise.resolve(SVG), 'JPEG', /not a JPEG, PNG, WebP or AVIF/],
  ['a GIF that was announced as JPEG', () => plain(8, 8).gif().toBuffer(), 'JPEG', /not a JPEG, PNG, WebP or AVIF/],
  ['a PNG that was announced as JPEG', () => plain(8, 8).png().toBuffer(), 'JPEG', /announced as JPEG but is PNG/],
  ['half a photo', async () => half(await plain(900, 900).jpeg().toBuffer()), 'JPEG', /damaged/],
  ['the first bytes of a photo', () => Promise.resolve(Buffer.from([0xff, 0xd8, 0xff])), 'JPEG', /damaged/],
  ['a web page with the first bytes of a PNG', () => Promise.resolve(POLYGLOT), 'PNG', /damaged/],
])('%s is rejected with what to do, and nothing of it is kept', async (_, draw, format, sentence) => {
  const api = await startApi()
  const file = await draw()
  const ticket = await ticketFor(api, file, format)
  expect((await postFile(ticket, file)).status).toBe(204)
  const image = await settled(api, ticket)
  expect(image).toMatchObject({ status: 'REJECTED', width: null, height: null, placeholder: null })
  expect(image.rejection).toMatch(sentence)
  expect(image.rejection).toMatch(/\. [A-Z].*\.$/)
  await vi.waitFor(async () => expect(await objectsOf(api, ticket)).toEqual([]), { timeout: 10_000 })
  expect(await shown(api, image)).not.toContain(200)
  await expect(api.as('amara').createListing({ images: [{ id: image.id }] })).rejects.toMatchObject({
    errorType: 'BAD_INPUT',
    message: `The image ${image.id} was refused. Leave it out or upload another.`,
  })
})

const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
const POLYGLOT = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from('<script>alert(1)</script>')])
const half = (file: Buffer) => file.subarray(0, file.length / 2)

const FILE = Buffer.from('just a few bytes')

test.each<[string, (ticket: UploadTicket) => { file?: Buffer; fields?: Record<string, string> }, string]>([
  ['one byte more', () => ({ file: Buffer.concat([FILE, Buffer.from('!')]) }), 'EntityTooLarge'],
  ['one byte less', () => ({ file: FILE.subarray(1) }), 'EntityTooSmall'],
  ['no byte', () => ({ file: Buffer.alloc(0) }), 'EntityTooSmall'],
  ['another key', ({ image }) => ({ fields: { key: `uploads/${image.ownerId}/mine` } }), 'AccessDenied'],
  [
    'the key of the web',
    ({ image }) => ({ fields: { key: `img/${image.ownerId}/${image.id}/320.webp` } }),
    'AccessDenied',
  ],
  ['another type', () => ({ fields: { 'Content-Type': 'text/html' } }), 'AccessDenied'],
  ['a field that nobody signed', () => ({ fields: { acl: 'public-read' } }), 'AccessDenied'],
  [
    'a policy of its own',
    () => ({ fields: { policy: Buffer.from('{}').toString('base64') } }),
    'SignatureDoesNotMatch',
  ],
  ['a policy that runs longer', (ticket) => ({ fields: { policy: prolonged(ticket) } }), 'SignatureDoesNotMatch'],
  ['no signature', () => ({ fields: { 'x-amz-signature': '' } }), 'AccessDenied'],
])('a ticket is not good for %s', async (_, change, code) => {
  const api = await startApi()
  const ticket = await ticketFor(api, FILE)
  const { file = FILE, fields = {} } = change(ticket)
  const given = Object.fromEntries(ticket.fields.map(({ name, value }) => [name, value]))
  const response = await fetch(ticket.url, { method: 'POST', body: formOf({ ...given, ...fields }, file) })
  expect(await errorOf(response)).toBe(code)
  expect(await objectsOf(api, ticket)).toEqual([])
  expect((await api.as('amara').image(ticket.image.id)).status).toBe('PENDING')
})

function prolonged({ fields }: UploadTicket): string {
  const policy = fields.find(({ name }) => name === 'policy')?.value ?? ''
  const document = JSON.parse(Buffer.from(policy, 'base64').toString()) as object
  return Buffer.from(JSON.stringify({ ...document, expiration: '2199-01-01T00:00:00.000Z' })).toString('base64')
}

test('a ticket is good for five minutes', async () => {
  const api = await startApi()
  const ticket = await ticketFor(api, FILE)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(ticket.expiresAt) })
  try {
    expect(await errorOf(await postFile(ticket, FILE))).toBe('AccessDenied')
  } finally {
    vi.useRealTimers()
  }
  expect(await objectsOf(api, ticket)).toEqual([])
  expect((await postFile(ticket, FILE)).status).toBe(204)
})

test('the ticket of one member is of no use in the name of another', async () => {
  const api = await startApi()
  const ticket = await ticketFor(api, FILE)
  const { profile } = await api.as('ben').me()
  const key = `uploads/${profile.id}/${ticket.image.id}`
  const fields = Object.fromEntries(ticket.fields.map(({ name, value }) => [name, value]))
  const response = await fetch(ticket.url, { method: 'POST', body: formOf({ ...fields, key }, FILE) })
  expect(await errorOf(response)).toBe('AccessDenied')
})

test('an upload that stops half way leaves nothing, and the same ticket is good for a second try', async () => {
  const api = await startApi()
  const file = await plain(600, 400).jpeg().toBuffer()
  const ticket = await ticketFor(api, file)
  const form = new Response(formOf(Object.fromEntries(ticket.fields.map(({ name, value }) => [name, value])), file))
  const body = Buffer.from(await form.arrayBuffer())
  const headers = { 'content-type': form.headers.get('content-type') ?? '', 'content-length': String(body.length) }
  for (const part of [0.2, 0.6, 0.98]) {
    await new Promise<void>((resolve) => {
      const cut = request(ticket.url, { method: 'POST', headers })
      cut.on('error', () => resolve())
      cut.write(body.subarray(0, body.length * part), () => cut.destroy(new Error('The line is gone.')))
    })
    expect(await objectsOf(api, ticket)).toEqual([])
    expect((await api.as('amara').image(ticket.image.id)).status).toBe('PENDING')
  }
  expect((await postFile(ticket, file)).status).toBe(204)
  expect(await settled(api, ticket)).toMatchObject({ status: 'READY', width: 600, height: 400 })
})

test('a ticket that is used again changes nothing of what stands on the web', async () => {
  const api = await startApi()
  const [first, second] = [await noise(1), await noise(2)]
  expect(second).toHaveLength(first.length)
  const ticket = await ticketFor(api, first, 'PNG')
  expect((await postFile(ticket, first)).status).toBe(204)
  const image = await settled(api, ticket)
  const before = await bytesOf(api, image)
  const objects = async () => (await objectsOf(api, ticket)).filter((key) => key.startsWith('uploads/'))
  await vi.waitFor(async () => expect(await objects()).toEqual([]), { timeout: 10_000 })
  await postFile(ticket, second)
  await vi.waitFor(async () => expect(await objects()).toEqual([]), { timeout: 10_000 })
  expect(await api.as('amara').image(image.id)).toEqual(image)
  expect(await bytesOf(api, image)).toEqual(before)
})

/** Pictures of different content and one size. */
async function noise(seed: number): Promise<Buffer> {
  const pixels = Buffer.from(Array.from({ length: 64 * 48 * 3 }, (_, at) => (at * 7_919 * seed) % 251))
  return sharp(pixels, { raw: { width: 64, height: 48, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer()
}

async function bytesOf({ cloud }: Api, { smallPath }: Image): Promise<Buffer> {
  return Buffer.from(await (await fetch(cloud.address + smallPath)).arrayBuffer())
}

test('a photo stands upright on the web and does not tell where it was taken', async () => {
  const api = await startApi()
  const photo = await plain(900, 600)
    .jpeg()
    .withExif({
      IFD0: { Copyright: 'Amara Secretive', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 7/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()
  expect(photo.includes('Exif')).toBe(true)
  const image = await upload(api, photo)
  expect(image).toMatchObject({ status: 'READY', width: 600, height: 900 })
  for (const path of [image.smallPath, image.mediumPath, image.largePath]) {
    const response = await fetch(api.cloud.address + path)
    const picture = Buffer.from(await response.arrayBuffer())
    const { width, height, exif, xmp, iptc, icc, orientation } = await sharp(picture).metadata()
    expect(height).toBe(Math.round(width * 1.5))
    expect({ exif, xmp, iptc, icc, orientation }).toEqual({})
    for (const secret of ['Secretive', 'Exif', 'EXIF', 'GPS']) expect(picture.includes(secret)).toBe(false)
  }
})
