import { Properties } from '../Properties'
import type { JsonObject } from '../services'
import type { BucketRules, CorsRule, LifecycleRule } from './BucketRules'

/** What an `AWS::S3::Bucket` says of itself. Disabled rules are left out. */
export function readBucketRules(bucket: JsonObject): BucketRules {
  const properties = new Properties(bucket)
  return {
    versioned: properties.within('VersioningConfiguration').text('Status') === 'Enabled',
    cors: properties.within('CorsConfiguration').each('CorsRules').map(corsRule),
    lifecycle: properties
      .within('LifecycleConfiguration')
      .each('Rules')
      .filter((rule) => rule.text('Status') === 'Enabled')
      .map(lifecycleRule),
  }
}

function corsRule(rule: Properties): CorsRule {
  return {
    origins: rule.texts('AllowedOrigins'),
    methods: rule.texts('AllowedMethods'),
    headers: rule.texts('AllowedHeaders'),
    exposed: rule.texts('ExposedHeaders'),
    maxAgeSeconds: rule.number('MaxAge'),
  }
}

function lifecycleRule(rule: Properties): LifecycleRule {
  return {
    prefix: rule.text('Prefix') ?? '',
    expirationDays: rule.number('ExpirationInDays'),
    noncurrentDays:
      rule.within('NoncurrentVersionExpiration').number('NoncurrentDays') ??
      rule.number('NoncurrentVersionExpirationInDays'),
  }
}
