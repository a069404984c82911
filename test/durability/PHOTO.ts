import sharp from 'sharp'

/** A small photo. */
export const PHOTO = await sharp({ create: { width: 64, height: 48, channels: 3, background: 'teal' } })
  .jpeg()
  .toBuffer()
