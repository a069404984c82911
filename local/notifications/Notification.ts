/** A bucket's wish to have a function called when something of this name arrives. */
export interface Notification {
  id: string
  bucket: string
  /** For example `s3:ObjectCreated:*`. */
  events: string[]
  prefix: string
  suffix: string
  functionArn: string
}
