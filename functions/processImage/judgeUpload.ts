import type { ImageItem } from '../../resolvers/model/ImageItem'
import type { Outcome } from './Outcome'
import { readUpload } from './readUpload'
import { Refusal } from './Refusal'
import { renderPicture } from './renderPicture'
import { storePictures } from './storePictures'
import type { Upload } from './Upload'

const NOTHING = { status: 'REJECTED', width: null, height: null, placeholder: null } as const

/** Makes the pictures of an upload and stores them, or says why it has none. */
export async function judgeUpload(upload: Upload, announced: ImageItem['format']): Promise<Outcome> {
  const file = await readUpload(upload)
  try {
    const rendered = await renderPicture(file, announced)
    await storePictures(upload, rendered)
    const { width, height, placeholder } = rendered
    return { status: 'READY', width, height, placeholder, rejection: null }
  } catch (error) {
    if (error instanceof Refusal) return { ...NOTHING, rejection: error.message }
    throw error
  }
}
