/** What a bucket's template says of it. */
export interface BucketRules {
  versioned: boolean
  cors: CorsRule[]
  lifecycle: LifecycleRule[]
}

/** Which pages may call the bucket, and how. */
export interface CorsRule {
  origins: string[]
  methods: string[]
  headers: string[]
  exposed: string[]
  maxAgeSeconds?: number | undefined
}

/** After how many days what lies under a prefix goes. */
export interface LifecycleRule {
  prefix: string
  expirationDays?: number | undefined
  noncurrentDays?: number | undefined
}
