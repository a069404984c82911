import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Bucket } from './Bucket'

/** A call to S3, understood as far as all operations need it. */
export interface S3Call {
  request: IncomingMessage
  response: ServerResponse
  /** All buckets, for a copy from another one. */
  buckets: ReadonlyMap<string, Bucket>
  bucket: Bucket
  /** Empty when the bucket itself is meant. */
  key: string
  query: URLSearchParams
  /** Throws unless the caller's policies allow the action on a bucket or, with a key, on an object. */
  authorise: (action: string, bucket: Bucket, key?: string, context?: Record<string, string | string[]>) => void
  /** Reads a small body. */
  body: (limitBytes: number) => Promise<Buffer>
}

/** One operation of the API: it answers, or throws an error of S3. */
export type S3Operation = (call: S3Call) => Promise<void> | void
