import sharp, { type CreateRaw, type Sharp } from 'sharp'
import type { ImageItem } from '../../resolvers/model/ImageItem'
import { detectFormat } from './detectFormat'
import { Refusal } from './Refusal'

/** The widths in pixels that pages ask for. */
export const WIDTHS = [320, 800, 1600] as const

const MAX_PIXELS = 40_000_000
/** WebP ends at 16,383 pixels: a strip that is taller than this many times its width is made narrower. */
const TALLEST = 4
const QUALITY = 80
/** Half the work of the default for pictures that are a tenth larger. */
const EFFORT = 2
const PLACEHOLDER = { side: 16, quality: 20, maxLength: 400 }

interface Pixels {
  data: Buffer
  raw: CreateRaw
}

/** The finished pictures, by their width, and what a page needs to know before one is there. */
export interface Rendered {
  /** In pixels, upright. */
  width: number
  height: number
  placeholder: string | null
  pictures: { width: (typeof WIDTHS)[number]; webp: Buffer }[]
}

/**
 * Makes WebP pictures that stand upright, are never larger than the upload, and carry none of its metadata. Throws a
 * `Refusal` for what is not the announced kind of picture, has too many pixels, or is damaged.
 */
export async function renderPicture(file: Uint8Array, announced: ImageItem['format']): Promise<Rendered> {
  requireFormat(file, announced)
  const { width, height } = await undamaged(measure(file))
  const pixels = await undamaged(decode(file))
  const pictures = await Promise.all(
    WIDTHS.map(async (size) => ({
      width: size,
      webp: await shrink(pixels, size).webp({ quality: QUALITY, effort: EFFORT }).toBuffer(),
    })),
  )
  return { width, height, placeholder: await placeholderOf(pixels), pictures }
}

function requireFormat(file: Uint8Array, announced: ImageItem['format']) {
  const found = detectFormat(file)
  if (!found) throw new Refusal('This file is not a JPEG, PNG, WebP or AVIF picture. Choose another one.')
  if (found !== announced)
    throw new Refusal(`This file was announced as ${announced} but is ${found}. Choose it again to upload it as it is.`)
}

/** Reads the head of the file alone, so that a bomb is refused before it unfolds. */
async function measure(file: Uint8Array) {
  const { width, height, autoOrient } = await sharp(file, { limitInputPixels: false }).metadata()
  if (width * height <= MAX_PIXELS) return autoOrient
  const megapixels = Math.ceil((width * height) / 1e6)
  throw new Refusal(
    `This picture has ${megapixels} megapixels; at most ${MAX_PIXELS / 1e6} are allowed. Make it smaller and upload it again.`,
  )
}

/** Unpacks the file once; the pixels of the largest picture are enough for the smaller ones. */
async function decode(file: Uint8Array): Promise<Pixels> {
  const largest = Math.max(...WIDTHS)
  const { data, info } = await sharp(file, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize({ width: largest, height: largest * TALLEST, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } }
}

function shrink({ data, raw }: Pixels, width: number, height = width * TALLEST): Sharp {
  return sharp(data, { raw }).resize({ width, height, fit: 'inside', withoutEnlargement: true })
}

async function placeholderOf(pixels: Pixels): Promise<string | null> {
  const { side, quality, maxLength } = PLACEHOLDER
  const tiny = await shrink(pixels, side, side).webp({ quality }).toBuffer()
  const address = `data:image/webp;base64,${tiny.toString('base64')}`
  return address.length <= maxLength ? address : null
}

/** What libvips throws about a file is the file's fault. */
async function undamaged<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('This picture is damaged. Open it, save it again, and upload the new file.', { cause: error })
  }
}
