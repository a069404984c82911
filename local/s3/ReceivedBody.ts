/** Bytes that arrived whole and were found to be what the sender said, in a file that belongs to nobody yet. */
export interface ReceivedBody {
  path: string
  size: number
  /** MD5 in hex. */
  etag: string
  /** By header name. */
  checksums: Record<string, string>
}
