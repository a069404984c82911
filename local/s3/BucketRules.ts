/** What a bucket's template says of it. */
export interface BucketRules {
  versioned: boolean
  cors: CorsRule[]
  lifecycle: LifecycleRule[]
}

export interface CorsRule {
  origins: string[]
  methods: string[]
  headers: string[]
  exposed: string[]
  maxAgeSeconds?: number | undefined
}

export interface LifecycleRule {
  prefix: string
  expirationDays?: number | undefined
  noncurrentDays?: number | undefined
}
