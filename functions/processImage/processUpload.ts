import type { ImageItem } from '../../resolvers/model/ImageItem'
import { judgeUpload } from './judgeUpload'
import { publishOutcome } from './publishOutcome'
import { readImage } from './readImage'
import { removeUpload } from './removeUpload'
import { settleImage } from './settleImage'
import type { Upload } from './Upload'

/**
 * Brings one upload to its end: READY with its pictures, or REJECTED with a sentence. The image is settled once, whoever
 * comes first; telling the owner and deleting the upload may happen again and do no harm.
 */
export async function processUpload(upload: Upload): Promise<void> {
  const image = await readImage(upload)
  const settled = image?.status === 'PENDING' ? await settle(upload, image) : image
  if (settled) await publishOutcome(settled)
  await removeUpload(upload)
}

async function settle(upload: Upload, image: ImageItem) {
  return settleImage(upload, image, await judgeUpload(upload, image.format))
}
