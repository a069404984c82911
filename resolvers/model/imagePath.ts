/** The web path of an image's thumbnail of a width; the same is its key in the bucket, without the first slash. */
export function imagePath(ownerId: string, imageId: string, width: 320 | 800 | 1600) {
  return `/img/${ownerId}/${imageId}/${width}.webp`
}
