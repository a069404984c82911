import { RemovalPolicy } from 'aws-cdk-lib'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  CfnBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { acknowledge } from './acknowledge'
import { templateOf } from './templateOf'

/** A bucket that nobody reads without a grant, encrypted, and reached by TLS 1.2 or newer alone. */
export class PrivateBucket extends Bucket {
  constructor(scope: Construct, id: string, { keep, ...props }: BucketProps & { keep: boolean }) {
    super(scope, id, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      ...props,
    })
    acknowledge(this, {
      S1: 'Access goes through roles and CloudFront; CloudTrail, where an account has it, records who.',
    })
  }

  /** Accepts that a policy reaches all objects whose key matches, for a reason. */
  acknowledgeObjects(policy: Construct, pattern: string, reason: string): void {
    const bucket = this.stack.getLogicalId(templateOf(this, CfnBucket))
    acknowledge(policy, { [`IAM5[Resource::<${bucket}.Arn>/${pattern}]`]: reason })
  }
}
