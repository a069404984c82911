import type { PictureFormat } from './detectFormat'
import type { Outcome } from './Outcome'
import { readUpload } from './readUpload'
import { Refusal } from './Refusal'
import { renderPicture } from './renderPicture'
import { storePictures } from './storePictures'
import type { Upload } from './Upload'

/** Makes the pictures of an upload and stores them, or says why it has none. */
export async function judgeUpload(upload: Upload, announced: PictureFormat): Promise<Outcome> {
  const file = await readUpload(upload)
  try {
    const rendered = await renderPicture(file, announced)
    await storePictures(upload, rendered)
    const { width, height, placeholder } = rendered
    return { status: 'READY', width, height, placeholder }
  } catch (error) {
    if (error instanceof Refusal) return { status: 'REJECTED', rejection: error.message }
    throw error
  }
}
