import type { ImageItem } from '../../resolvers/model/ImageItem'
import { readEnvironment } from '../lib/readEnvironment'
import { runtimeCredentials } from '../lib/runtimeCredentials'
import { bucketUrl } from './bucketUrl'
import { type PresignedPost, presignPost } from './presignPost'

const environment = readEnvironment('UPLOADS_BUCKET')

const LIFETIME_SECONDS = 300

const CONTENT_TYPES: Record<ImageItem['format'], string> = {
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  WEBP: 'image/webp',
  AVIF: 'image/avif',
}

/** One picture that a member is about to upload. The pipeline has checked it and written its row. */
export interface SignUploadRequest {
  ownerId: string
  imageId: string
  format: ImageItem['format']
  bytes: number
}

/** Signs the upload of one picture: for one key, its type and its exact size, for five minutes. */
export function handler(request: SignUploadRequest): Promise<PresignedPost & { url: string }> {
  const { ownerId, imageId, format, bytes } = request
  const credentials = runtimeCredentials()
  const post = presignPost(
    {
      bucket: environment.UPLOADS_BUCKET,
      key: `uploads/${ownerId}/${imageId}`,
      contentType: CONTENT_TYPES[format],
      bytes,
      lifetimeSeconds: LIFETIME_SECONDS,
    },
    credentials,
    new Date(),
  )
  return Promise.resolve({ url: bucketUrl(environment.UPLOADS_BUCKET, credentials.region), ...post })
}
