import { createHmac, timingSafeEqual } from 'node:crypto'
import { signingKey } from '../iam/signingKey'
import type { Iam, Principal } from '../services'
import { S3Error } from './S3Error'

/** Checks that the policy of a form was signed by somebody with keys, and says by whom. */
export function verifyPostSignature(fields: ReadonlyMap<string, string>, iam: Iam): Principal {
  const policy = fields.get('policy')
  const signature = fields.get('x-amz-signature')
  if (!policy || !signature) throw new S3Error('AccessDenied')
  if (fields.get('x-amz-algorithm') !== 'AWS4-HMAC-SHA256')
    throw new S3Error('InvalidArgument', { ArgumentName: 'x-amz-algorithm' }, 'Only AWS4-HMAC-SHA256 is supported.')
  const [accessKeyId, date, region, service, end, ...more] = (fields.get('x-amz-credential') ?? '').split('/')
  if (!accessKeyId || !date || !region || service !== 's3' || end !== 'aws4_request' || more.length > 0)
    throw new S3Error('InvalidArgument', { ArgumentName: 'x-amz-credential' }, 'The credential scope is malformed.')
  if (!fields.get('x-amz-date')?.startsWith(date)) throw new S3Error('AccessDenied', {}, 'Invalid x-amz-date.')

  const { secret, principal } = iam.secretOf(accessKeyId, fields.get('x-amz-security-token'))
  const expected = createHmac('sha256', signingKey(secret, { date, region, service })).update(policy).digest()
  if (!same(expected, Buffer.from(signature, 'hex'))) throw new S3Error('SignatureDoesNotMatch')
  return principal
}

const same = (a: Buffer, b: Buffer) => a.length === b.length && timingSafeEqual(a, b)
