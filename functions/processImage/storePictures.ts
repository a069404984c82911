import { PutObjectCommand } from '@aws-sdk/client-s3'
import { imagePath } from '../../resolvers/model/imagePath'
import { environment } from './environment'
import type { Rendered } from './renderPicture'
import { s3 } from './s3'
import type { Upload } from './Upload'

/** Writes the pictures where the web serves them. What a path shows never changes, so it may be cached for a year. */
export async function storePictures({ ownerId, imageId }: Upload, { pictures }: Rendered): Promise<void> {
  const writes = pictures.map(({ width, webp }) =>
    s3.send(
      new PutObjectCommand({
        Bucket: environment.IMAGES_BUCKET,
        Key: imagePath(ownerId, imageId, width).slice(1),
        Body: webp,
        ContentType: 'image/webp',
        CacheControl: 'public, max-age=31536000, immutable',
      }),
    ),
  )
  await Promise.all(writes)
}
