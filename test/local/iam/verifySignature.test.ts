import { createHash, createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { canonicalRequest } from '../../../local/iam/canonicalRequest'
import { readSignature } from '../../../local/iam/readSignature'
import { signingKey } from '../../../local/iam/signingKey'
import { verifySignature } from '../../../local/iam/verifySignature'
import type { SignedRequest } from '../../../local/services'

const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'
const SIGNED_AT = Date.parse('2015-08-30T12:36:00Z')

/** The first request of AWS's published test suite. */
const vanilla: SignedRequest = {
  method: 'GET',
  url: '/',
  headers: {
    host: 'example.amazonaws.com',
    'x-amz-date': '20150830T123600Z',
    authorization:
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
  },
}

function verify(request: SignedRequest, now = SIGNED_AT, secret = SECRET) {
  const claim = readSignature(request)
  if (!claim) throw new Error('The request has no signature.')
  verifySignature(request, claim, secret, now)
}

/** A presigned URL of S3, made here by the rules that the verifier has to keep. */
function presigned(key: string, expires = '60'): SignedRequest {
  const query = new URLSearchParams({
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': 'AKIDEXAMPLE/20150830/us-east-1/s3/aws4_request',
    'X-Amz-Date': '20150830T123600Z',
    'X-Amz-Expires': expires,
    'X-Amz-SignedHeaders': 'host',
  })
  const request = { method: 'GET', url: `${key}?${query.toString()}`, headers: { host: 'localhost:4400' } }
  const claim = readSignature(request)
  if (!claim) throw new Error('The request has no signature.')
  const digest = createHash('sha256').update(canonicalRequest(request, claim)).digest('hex')
  const text = `AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/s3/aws4_request\n${digest}`
  const signature = createHmac('sha256', signingKey(SECRET, claim.scope)).update(text).digest('hex')
  return { ...request, url: `${request.url}&X-Amz-Signature=${signature}` }
}

test("a request of AWS's test suite is accepted", () => {
  expect(() => verify(vanilla)).not.toThrow()
})

test.each<[string, SignedRequest]>([
  ['method', { ...vanilla, method: 'POST' }],
  ['path', { ...vanilla, url: '/other' }],
  ['query', { ...vanilla, url: '/?a=1' }],
  ['body', { ...vanilla, body: Buffer.from('x') }],
  ['signed header', { ...vanilla, headers: { ...vanilla.headers, host: 'example.com' } }],
])('a request whose %s was changed is refused', (_what, request) => {
  expect(() => verify(request)).toThrow('does not match')
})

test('another secret is refused', () => {
  expect(() => verify(vanilla, SIGNED_AT, 'other')).toThrow('does not match')
})

test.each([-16, 16])('a clock that is %i minutes off is refused, and told the times', (minutes) => {
  expect(() => verify(vanilla, SIGNED_AT + minutes * 60_000)).toThrow(
    /Signature expired: 20150830T123600Z is now earlier than/,
  )
})

test.each([-14, 14])('a clock that is %i minutes off is accepted', (minutes) => {
  expect(() => verify(vanilla, SIGNED_AT + minutes * 60_000)).not.toThrow()
})

test('a presigned address works until it expires', () => {
  const request = presigned('/bucket/a%20b/c%2Bd')
  expect(() => verify(request, SIGNED_AT + 59_000)).not.toThrow()
  expect(() => verify(request, SIGNED_AT + 61_000)).toThrow('Request has expired')
})

test('a presigned address cannot be good for longer than seven days', () => {
  expect(() => verify(presigned('/bucket/key', '604801'))).toThrow('Request has expired')
})

test('a presigned address is for its key only', () => {
  const request = presigned('/bucket/mine')
  expect(() => verify({ ...request, url: request.url.replace('mine', 'yours') })).toThrow('does not match')
})
