/** Whose upload a key of the uploads bucket is, and of which image: `uploads/<member>/<image>`. */
export function parseUploadKey(key: string): { ownerId: string; imageId: string } {
  const [folder, ownerId, imageId, ...rest] = key.split('/')
  if (folder !== 'uploads' || !ownerId || !imageId || rest.length > 0)
    throw new Error(`${key} is not uploads/<member>/<image>. Only signed uploads may write to this bucket.`)
  return { ownerId, imageId }
}
