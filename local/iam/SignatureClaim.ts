/** For which day, region and service a signature is made. */
export interface CredentialScope {
  /** `YYYYMMDD` */
  date: string
  region: string
  service: string
}

/** What a signed request says of its signature, before any of it is believed. */
export interface SignatureClaim {
  accessKeyId: string
  scope: CredentialScope
  signedHeaders: string[]
  signature: string
  /** `YYYYMMDDTHHMMSSZ` */
  signedAt: string
  sessionToken?: string
  /** Only for a presigned URL: for how long it is good. */
  expiresSeconds?: number
}
