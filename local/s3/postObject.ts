import type { ServerResponse } from 'node:http'
import type { Iam } from '../services'
import type { Bucket } from './Bucket'
import { describeObject } from './describeObject'
import { enforcePostPolicy } from './enforcePostPolicy'
import { type Form, readForm } from './readForm'
import { readPostPolicy } from './readPostPolicy'
import { receiveBody } from './receiveBody'
import type { S3Call } from './S3Call'
import { S3Error } from './S3Error'
import { sendXml } from './sendXml'
import { verifyPostSignature } from './verifyPostSignature'

/** An upload by a form: what may come is decided by the policy that came with it, before and while the file arrives. */
export async function postObject({ request, response, bucket }: S3Call, iam: Iam): Promise<void> {
  await readForm(request, async (form) => {
    const key = keyOf(form)
    const { etag, versionId } = await accept(form, key, bucket, iam)
    response.setHeader('etag', `"${etag}"`)
    response.setHeader('location', `http://${request.headers.host ?? ''}/${bucket.name}/${encodeURIComponent(key)}`)
    if (bucket.rules.versioned) response.setHeader('x-amz-version-id', versionId)
    answer(response, form, { Bucket: bucket.name, Key: key, ETag: `"${etag}"` })
  })
}

function keyOf({ fields, fileName }: Form): string {
  const key = fields.get('key')
  if (key) return key.replaceAll('${filename}', fileName)
  throw new S3Error(
    'InvalidArgument',
    { ArgumentName: 'key' },
    "Bucket POST must contain a field named 'key'. If it is specified, please check the order of the fields.",
  )
}

async function accept(form: Form, key: string, bucket: Bucket, iam: Iam) {
  const principal = verifyPostSignature(form.fields, iam)
  const policy = readPostPolicy(form.fields.get('policy') ?? '')
  enforcePostPolicy(policy, new Map(form.fields).set('key', key).set('bucket', bucket.name))
  iam.authorise(principal, 's3:PutObject', bucket.arn(key))
  const description = describeObject((name) => form.fields.get(name), form.fields.keys())
  const received = await receiveBody(form.file, bucket.files.incoming(), {
    onSize: (size) => requireAtMost(policy.maxBytes, size),
    check: ({ size }) => requireAtLeast(policy.minBytes, size),
  })
  const version = await bucket.commit(key, received, description, { eventName: 'Post' })
  return { etag: received.etag, versionId: version.versionId }
}

function requireAtMost(limit: number, size: number) {
  if (size > limit) throw new S3Error('EntityTooLarge', { ProposedSize: size, MaxSizeAllowed: limit })
}

function requireAtLeast(limit: number, size: number) {
  if (size < limit) throw new S3Error('EntityTooSmall', { ProposedSize: size, MinSizeAllowed: limit })
}

function answer(response: ServerResponse, { fields }: Form, stored: Record<'Bucket' | 'Key' | 'ETag', string>) {
  const status = fields.get('success_action_status')
  if (status === '201') {
    sendXml(response, 201, 'PostResponse', { Location: String(response.getHeader('location')), ...stored })
    return
  }
  response.writeHead(status === '200' ? 200 : 204)
  response.end()
}
