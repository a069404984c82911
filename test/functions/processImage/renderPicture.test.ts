import sharp from 'sharp'
import { expect, test } from 'vitest'
import { renderPicture } from '../../../functions/processImage/renderPicture'

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0f5c4c' } })

test('a picture becomes WebP of three widths, and is never made larger', async () => {
  const { width, height, pictures } = await renderPicture(await picture(1200, 900).jpeg().toBuffer(), 'JPEG')
  expect({ width, height }).toEqual({ width: 1200, height: 900 })
  const made = await Promise.all(pictures.map(({ webp }) => sharp(webp).metadata()))
  expect(made.map((one) => [one.format, one.width, one.height])).toEqual([
    ['webp', 320, 240],
    ['webp', 800, 600],
    ['webp', 1200, 900],
  ])
})

test.each([
  ['JPEG', picture(40, 30).jpeg()],
  ['PNG', picture(40, 30).png()],
  ['WEBP', picture(40, 30).webp()],
  ['AVIF', picture(40, 30).avif()],
  ['PNG', picture(40, 30).greyscale().png({ palette: true })],
  ['JPEG', picture(40, 30).toColourspace('cmyk').jpeg()],
] as const)('%s is a picture', async (format, file) => {
  expect(await renderPicture(await file.toBuffer(), format)).toMatchObject({ width: 40, height: 30 })
})

test('a picture taken sideways stands upright and has lost its metadata', async () => {
  const file = await picture(400, 200)
    .withExif({ IFD0: { Artist: 'Amara' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const { width, height, pictures } = await renderPicture(file, 'JPEG')
  expect({ width, height }).toEqual({ width: 200, height: 400 })
  for (const { webp } of pictures) {
    const { exif, icc, xmp, orientation } = await sharp(webp).metadata()
    expect({ exif, icc, xmp, orientation }).toEqual({})
  }
})

test('the placeholder is a tiny picture that a page can carry', async () => {
  const noise = sharp({
    create: {
      width: 900,
      height: 1600,
      channels: 3,
      background: 'white',
      noise: { type: 'gaussian', mean: 128, sigma: 90 },
    },
  })
  const { placeholder } = await renderPicture(await noise.png().toBuffer(), 'PNG')
  expect(placeholder).toMatch(/^data:image\/webp;base64,/)
  expect(placeholder?.length).toBeLessThanOrEqual(400)
})

test('a strip of a picture is made narrow rather than refused', async () => {
  const { pictures } = await renderPicture(await picture(100, 30_000).png().toBuffer(), 'PNG')
  const { height } = await sharp(pictures[2]?.webp).metadata()
  expect(height).toBe(6400)
})

test('a bomb of sixty megapixels is refused before it unfolds', async () => {
  const file = await picture(10_000, 6_000).png({ compressionLevel: 9 }).toBuffer()
  await expect(renderPicture(file, 'PNG')).rejects.toThrow('This picture has 60 megapixels; at most 40 are allowed.')
})

test.each([
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'],
  ['a text', 'hello'],
  ['nothing', ''],
  ['a GIF', 'GIF89a\x01\x00\x01\x00'],
])('%s by the name of a picture is refused', async (_what, content) => {
  await expect(renderPicture(Buffer.from(content), 'JPEG')).rejects.toThrow(
    'This file is not a JPEG, PNG, WebP or AVIF',
  )
})

test('a picture of another kind than was announced is refused', async () => {
  await expect(renderPicture(await picture(8, 8).png().toBuffer(), 'JPEG')).rejects.toThrow(
    'announced as JPEG but is PNG',
  )
})

test.each(['JPEG', 'PNG', 'WEBP', 'AVIF'] as const)('a %s that stops half way is damaged', async (format) => {
  const noise = sharp({
    create: {
      width: 300,
      height: 300,
      channels: 3,
      background: 'white',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
  const whole = await noise
    .toFormat(format === 'JPEG' ? 'jpeg' : format === 'PNG' ? 'png' : format === 'WEBP' ? 'webp' : 'avif')
    .toBuffer()
  await expect(renderPicture(whole.subarray(0, whole.length / 2), format)).rejects.toThrow('This picture is damaged.')
})
