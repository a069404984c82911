import { Duration } from 'aws-cdk-lib'
import { ManagedPolicy, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Construct } from 'constructs'
import { PrivateBucket } from './PrivateBucket'

const PICTURES = 'img/*'

/**
 * The finished pictures. CloudFront alone reads them: any distribution of this account, because naming the one would tie
 * this stack to the one that is built upon it. What it serves is public anyway.
 */
export class ImageStore extends Construct {
  readonly bucket: PrivateBucket
  /** Lets a role write pictures. */
  readonly write: ManagedPolicy

  constructor(scope: Construct, id: string, { keep }: { keep: boolean }) {
    super(scope, id)
    this.bucket = new PrivateBucket(this, 'Bucket', {
      keep,
      versioned: true,
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
    })
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
        actions: ['s3:GetObject'],
        resources: [this.bucket.arnForObjects(PICTURES)],
        conditions: { StringEquals: { 'AWS:SourceAccount': this.bucket.stack.account } },
      }),
    )
    this.write = new ManagedPolicy(this, 'Write', {
      description: 'Writes pictures of listings.',
      statements: [
        new PolicyStatement({ actions: ['s3:PutObject'], resources: [this.bucket.arnForObjects(PICTURES)] }),
      ],
    })
    this.bucket.acknowledgeObjects(this.write, PICTURES, 'Each picture has a key of its own below this prefix.')
  }
}
