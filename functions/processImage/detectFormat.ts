import type { ImageItem } from '../../resolvers/model/ImageItem'

const AVIF_BRANDS = ['avif', 'avis']

/** What a file is by its first bytes, whatever it says of itself; undefined if it is none of the four. */
export function detectFormat(file: Uint8Array): ImageItem['format'] | undefined {
  const head = Buffer.from(file.subarray(0, 16)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'JPEG'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'PNG'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'WEBP'
  if (head.slice(4, 8) === 'ftyp' && AVIF_BRANDS.includes(head.slice(8, 12))) return 'AVIF'
  return undefined
}
