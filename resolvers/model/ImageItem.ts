import type { ImageFormat, ImageStatus } from '../generated/schema'

/**
 * An image of a member's, from its reservation on. DynamoDB removes it at `expiresAt` (seconds) unless a listing takes
 * it up first: then it has a `listingId` and no end.
 */
export type ImageItem = {
  pk: string
  sk: `IMAGE#${string}`
  id: string
  ownerId: string
  status: ImageStatus
  format: ImageFormat
  bytes: number
  width?: number | null
  height?: number | null
  placeholder?: string | null
  rejection?: string | null
  listingId?: string
  expiresAt?: number
  createdAt: string
  fingerprint: string
}
