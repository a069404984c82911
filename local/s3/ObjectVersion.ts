/** One version of an object, as it stands on disk. A delete marker has no body. */
export interface ObjectVersion {
  /** `null` in a bucket that keeps no versions. */
  versionId: string
  /** Milliseconds since 1970. */
  createdAt: number
  body?: ObjectBody
}

/** The bytes of a version, and what is answered with them. */
export interface ObjectBody {
  /** The name of the file that holds the bytes. It says nothing of the key. */
  file: string
  size: number
  /** Without quotes. */
  etag: string
  contentType: string
  /** Headers given back with the bytes: `cache-control`, `x-amz-meta-…`. */
  headers: Record<string, string>
  /** By header name: `x-amz-checksum-crc32`. */
  checksums: Record<string, string>
}
