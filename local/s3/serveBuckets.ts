import { randomBytes } from 'node:crypto'
import type { Exchange, HttpHandler, Iam, Principal } from '../services'
import { applyCors } from './applyCors'
import type { Bucket } from './Bucket'
import { chooseOperation } from './chooseOperation'
import { headerOf } from './headerOf'
import { postObject } from './postObject'
import { readAddress } from './readAddress'
import type { S3Call } from './S3Call'
import { S3Error } from './S3Error'
import { sendError } from './sendError'

/** S3's API, path style. Every call is signed, in its headers, its query or its form. */
export function serveBuckets(buckets: ReadonlyMap<string, Bucket>, iam: Iam): HttpHandler {
  return async (exchange) => {
    const { request, response } = exchange
    response.setHeader('x-amz-request-id', randomBytes(8).toString('hex').toUpperCase())
    try {
      await serve(exchange, buckets, iam)
    } catch (error) {
      sendError(error, request, response)
    }
  }
}

async function serve(exchange: Exchange, buckets: ReadonlyMap<string, Bucket>, iam: Iam) {
  const { request, response } = exchange
  const { bucket: name, key, query } = readAddress(request.url ?? '/')
  const bucket = buckets.get(name)
  if (!bucket) throw new S3Error('NoSuchBucket', { BucketName: name })
  if (applyCors(bucket.rules.cors, request, response)) {
    response.writeHead(200, { 'content-length': 0 }).end()
    return
  }
  const method = request.method ?? 'GET'
  const body = (limitBytes: number) => exchange.body(limitBytes)
  const unsigned: Omit<S3Call, 'authorise'> = { request, response, buckets, bucket, key, query, body }
  if (method === 'POST' && key === '' && isForm(request)) {
    await postObject({ ...unsigned, authorise: () => undefined }, iam)
    return
  }
  const principal = authenticate(request, query, iam)
  const operation = chooseOperation(method, key, query, headerOf(request, 'x-amz-copy-source') !== undefined)
  await operation({
    ...unsigned,
    authorise: (action, target, targetKey, context) => iam.authorise(principal, action, target.arn(targetKey), context),
  })
}

const isForm = (request: Exchange['request']) =>
  headerOf(request, 'content-type')?.startsWith('multipart/form-data') ?? false

function authenticate(request: Exchange['request'], query: URLSearchParams, iam: Iam): Principal {
  if (!request.headers.authorization && !query.has('X-Amz-Signature')) throw new S3Error('AccessDenied')
  return iam.authenticate({ method: request.method ?? 'GET', url: request.url ?? '/', headers: request.headers })
}
