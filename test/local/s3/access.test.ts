import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBuckets } from './openBuckets'

let buckets: Awaited<ReturnType<typeof openBuckets>>
beforeAll(async () => {
  buckets = await openBuckets()
  await buckets.store.put('uploads', 'in/pear', Buffer.from('a pear'), 'text/plain')
})
afterAll(async () => await buckets.close())

const pear = { Bucket: 'uploads', Key: 'in/pear' }

test('a role does what its policies allow, and nothing else', async () => {
  const signer = buckets.clientOf(buckets.credentialsOf('Signer'))
  const reader = buckets.clientOf(buckets.credentialsOf('Reader'))
  await signer.send(new PutObjectCommand({ ...pear, Body: 'a pear' }))
  const elsewhere = signer.send(new PutObjectCommand({ ...pear, Key: 'out/pear', Body: 'a pear' }))
  await expect(elsewhere).rejects.toThrow(/not authorized to perform: s3:PutObject/)
  await expect(signer.send(new GetObjectCommand(pear))).rejects.toMatchObject({ name: 'AccessDenied' })
  expect((await reader.send(new GetObjectCommand(pear))).ContentLength).toBe(6)
})

test('who may not list does not learn which keys exist', async () => {
  const reader = buckets.clientOf(buckets.credentialsOf('Reader'))
  const absent = reader.send(new GetObjectCommand({ ...pear, Key: 'absent' }))
  await expect(absent).rejects.toMatchObject({ name: 'AccessDenied' })
})

test.each(['GET', 'PUT', 'DELETE'])('an unsigned %s is refused', async (method) => {
  const response = await fetch(`${buckets.address}/uploads/in/pear`, { method, ...(method === 'PUT' && { body: 'x' }) })
  expect(response.status).toBe(403)
})

test('a wrong secret is found out', async () => {
  const thief = buckets.clientOf({ ...buckets.account, secretAccessKey: 'guessed' })
  await expect(thief.send(new GetObjectCommand(pear))).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' })
})

test('a bucket that the assembly does not have is no bucket', async () => {
  const elsewhere = buckets.s3.send(new GetObjectCommand({ ...pear, Bucket: 'elsewhere' }))
  await expect(elsewhere).rejects.toMatchObject({ name: 'NoSuchBucket' })
})

const preflight = async (origin: string, method = 'POST', headers = 'content-type') =>
  await fetch(`${buckets.address}/uploads`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': headers },
  })

test('a page of an origin that the bucket names may post', async () => {
  const response = await preflight('https://shop.example')
  expect(response.status).toBe(200)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'access-control-allow-origin': 'https://shop.example',
    'access-control-allow-methods': 'POST, GET',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '600',
  })
  expect((await preflight('https://north.campus.example')).status).toBe(200)
})

test.each([
  ['of another origin', 'https://thief.example', 'POST', 'content-type'],
  ['with another method', 'https://shop.example', 'DELETE', 'content-type'],
  ['with another header', 'https://shop.example', 'POST', 'x-secret'],
])('a page %s may not', async (_why, origin, method, headers) => {
  const response = await preflight(origin, method, headers)
  expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([403, null])
})

test('a refused upload can be read by the page that made it', async () => {
  const response = await fetch(`${buckets.address}/uploads`, {
    method: 'POST',
    headers: { origin: 'https://shop.example' },
    body: new FormData(),
  })
  expect(response.status).toBeGreaterThanOrEqual(400)
  expect(response.headers.get('access-control-allow-origin')).toBe('https://shop.example')
})
