/** A file in the uploads bucket: whose it is, and which image it is to become. */
export interface Upload {
  bucket: string
  key: string
  ownerId: string
  imageId: string
}
