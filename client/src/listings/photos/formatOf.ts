import type { ImageFormat } from '../../generated/operations'

const formats: Record<string, ImageFormat> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WEBP',
  'image/avif': 'AVIF',
}

/** The format that a file is sent in; undefined if the service takes no such pictures. */
export const formatOf = (file: Blob): ImageFormat | undefined => formats[file.type]
