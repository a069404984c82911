import type { Image, ImageStatus } from '../generated/schema'
import { imagePath } from './imagePath'

type Picture = {
  id: string
  ownerId: string
  status: ImageStatus
  width?: number | null
  height?: number | null
  placeholder?: string | null
  rejection?: string | null
}

/** The image that clients see. */
export function toImage(picture: Picture, alt: string): Image {
  const { id, ownerId, status } = picture
  return {
    id,
    ownerId,
    status,
    alt,
    width: picture.width ?? null,
    height: picture.height ?? null,
    placeholder: picture.placeholder ?? null,
    rejection: picture.rejection ?? null,
    smallPath: imagePath(ownerId, id, 320),
    mediumPath: imagePath(ownerId, id, 800),
    largePath: imagePath(ownerId, id, 1600),
  }
}
