const LONGEST_SIDE = 1600
const QUALITY = 0.86

/** Shrinks one picture off the main thread: upright, at most 1600 pixels, WebP where the browser can, else JPEG. */
addEventListener('message', (event: MessageEvent<Blob>) => {
  shrink(event.data).then(
    (blob) => postMessage({ blob }),
    (reason: unknown) => postMessage({ problem: String(reason) }),
  )
})

async function shrink(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  )
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser cannot draw here.')
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const webp = await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY })
  return webp.type === 'image/webp' ? webp : canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })
}
