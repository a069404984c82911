import { judgeUpload } from './judgeUpload'
import { publishOutcome } from './publishOutcome'
import { readImage } from './readImage'
import { removeUpload } from './removeUpload'
import { settleImage } from './settleImage'
import type { Upload } from './Upload'

/**
 * Brings one upload to its end: READY with its pictures, or REJECTED with a sentence. The row is settled once, whoever comes
 * first; telling the owner and deleting the upload may happen again and do no harm.
 */
export async function processUpload(upload: Upload): Promise<void> {
  const image = await readImage(upload)
  if (!image) return removeUpload(upload)
  const settled = image.status === 'PENDING' ? await settleImage(image, await judgeUpload(upload, image.format)) : image
  await publishOutcome(settled)
  await removeUpload(upload)
}
