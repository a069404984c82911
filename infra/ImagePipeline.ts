import { Duration } from 'aws-cdk-lib'
import type { GraphqlApi } from 'aws-cdk-lib/aws-appsync'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import { Policy, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnBucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import type { ImageStore } from './ImageStore'
import { Lambda } from './Lambda'
import type { PrivateBucket } from './PrivateBucket'
import { templateOf } from './templateOf'

interface ImagePipelineProps {
  uploads: PrivateBucket
  images: ImageStore
  users: Table
  api: GraphqlApi
}

/** Makes thumbnails of each upload and tells the owner, through the API, what became of it. */
export class ImagePipeline extends Construct {
  constructor(scope: Construct, id: string, { uploads, images, users, api }: ImagePipelineProps) {
    super(scope, id)
    const process = new Lambda(this, 'ProcessImage', {
      handler: 'processImage',
      description: 'Turns an upload into WebP pictures of three sizes, without its metadata, or refuses it.',
      environment: {
        // The decoders that libvips itself does not trust stay shut, should a file deceive the check of its first bytes.
        VIPS_BLOCK_UNTRUSTED: '1',
        IMAGES_BUCKET: images.bucket.bucketName,
        USERS_TABLE: users.tableName,
        GRAPHQL_URL: api.graphqlUrl,
      },
      memoryMb: 1536,
      timeout: Duration.seconds(30),
    })
    process.may(['dynamodb:GetItem', 'dynamodb:UpdateItem'], users.tableArn)
    process.executionRole.addManagedPolicy(images.write)
    process.may(['appsync:GraphQL'], `${api.arn}/types/Mutation/fields/publishImage`)
    this.readUploads(process, uploads)
    this.onUpload(process, uploads)
  }

  /** A policy of its own: the bucket waits for the function, so the function must not wait for the bucket. */
  private readUploads(process: Lambda, uploads: PrivateBucket) {
    const policy = new Policy(this, 'ReadUploads', {
      roles: [process.executionRole],
      statements: [
        new PolicyStatement({
          actions: ['s3:GetObject', 's3:DeleteObject'],
          resources: [uploads.arnForObjects('uploads/*')],
        }),
      ],
    })
    uploads.acknowledgeObjects(policy, 'uploads/*', 'Each upload has a key of its own below this prefix.')
  }

  /** The bucket's own property: CDK's helper would add a second function of its own to the account. */
  private onUpload(process: Lambda, uploads: PrivateBucket) {
    const bucket = templateOf(uploads, CfnBucket)
    bucket.notificationConfiguration = {
      lambdaConfigurations: [
        {
          event: 's3:ObjectCreated:*',
          function: process.functionArn,
          filter: { s3Key: { rules: [{ name: 'prefix', value: 'uploads/' }] } },
        },
      ],
    }
    // By account, not by bucket: the bucket waits for this permission, which therefore cannot name the bucket.
    process.addPermission('Uploads', {
      principal: new ServicePrincipal('s3.amazonaws.com'),
      sourceAccount: uploads.stack.account,
    })
    const permission = process.node.findChild('Uploads')
    bucket.node.addDependency(permission)
  }
}
