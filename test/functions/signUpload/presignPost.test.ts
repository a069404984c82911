import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { signingKey } from '../../../functions/lib/signingKey'
import { presignPost } from '../../../functions/signUpload/presignPost'

const credentials = { accessKeyId: 'ASIA', secretAccessKey: 'secret', sessionToken: 'token', region: 'eu-west-1' }
const conditions = {
  bucket: 'uploads',
  key: 'uploads/amara/1',
  contentType: 'image/png',
  bytes: 1234,
  lifetimeSeconds: 300,
}
const now = new Date('2026-01-31T23:59:00Z')

const { fields, expiresAt } = presignPost(conditions, credentials, now)
const field = (name: string) => fields.find((one) => one.name === name)?.value ?? ''

test('a ticket is good for one key, one type, one size and five minutes', () => {
  expect(expiresAt).toBe('2026-02-01T00:04:00.000Z')
  expect(JSON.parse(Buffer.from(field('policy'), 'base64').toString())).toEqual({
    expiration: expiresAt,
    conditions: [
      { bucket: 'uploads' },
      { key: 'uploads/amara/1' },
      { 'Content-Type': 'image/png' },
      { 'x-amz-algorithm': 'AWS4-HMAC-SHA256' },
      { 'x-amz-credential': 'ASIA/20260131/eu-west-1/s3/aws4_request' },
      { 'x-amz-date': '20260131T235900Z' },
      { 'x-amz-security-token': 'token' },
      ['content-length-range', 1234, 1234],
    ],
  })
})

test('a ticket carries the signature of its policy', () => {
  const key = signingKey('secret', '20260131', 'eu-west-1', 's3')
  expect(field('x-amz-signature')).toBe(createHmac('sha256', key).update(field('policy')).digest('hex'))
})
