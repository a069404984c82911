import { Duration } from 'aws-cdk-lib'
import { HttpMethods } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { Lambda } from './Lambda'
import { PrivateBucket } from './PrivateBucket'

/** Where browsers post their pictures, each with a ticket for one file. What arrives is gone a day later. */
export class Uploads extends Construct {
  readonly bucket: PrivateBucket
  readonly signUpload: Lambda

  constructor(scope: Construct, id: string, { keep }: { keep: boolean }) {
    super(scope, id)
    this.bucket = new PrivateBucket(this, 'Bucket', {
      keep,
      // The ticket is what admits an upload, whatever page sends it.
      cors: [{ allowedMethods: [HttpMethods.POST], allowedOrigins: ['*'], allowedHeaders: ['*'], maxAge: 3600 }],
      lifecycleRules: [{ expiration: Duration.days(1), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    })
    this.signUpload = new Lambda(this, 'SignUpload', {
      handler: 'signUpload',
      description: 'Signs the upload of one picture: this key, this type, this size, for five minutes.',
      environment: { UPLOADS_BUCKET: this.bucket.bucketName },
    })
    this.signUpload.may(['s3:PutObject'], this.bucket.arnForObjects('uploads/*'))
    this.bucket.acknowledgeObjects(
      this.signUpload.executionRole,
      'uploads/*',
      'The function signs for one key below it.',
    )
  }
}
