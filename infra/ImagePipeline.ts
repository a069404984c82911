import { Duration } from 'aws-cdk-lib'
import type { GraphqlApi } from 'aws-cdk-lib/aws-appsync'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import { Policy, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { type Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { Lambda } from './Lambda'

export interface ImagePipelineProps {
  uploads: Bucket
  images: Bucket
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
      environment: { IMAGES_BUCKET: images.bucketName, USERS_TABLE: users.tableName, GRAPHQL_URL: api.graphqlUrl },
      memoryMb: 1536,
      timeout: Duration.seconds(30),
    })
    process.may(['dynamodb:GetItem', 'dynamodb:UpdateItem'], users.tableArn)
    process.may(['s3:PutObject'], images.arnForObjects('img/*'))
    process.may(['appsync:GraphQL'], `${api.arn}/types/Mutation/fields/publishImage`)
    this.readUploads(process, uploads)
    this.onUpload(process, uploads)
  }

  /** A policy of its own: the bucket waits for the function, so the function must not wait for the bucket. */
  private readUploads(process: Lambda, uploads: Bucket) {
    new Policy(this, 'ReadUploads', {
      roles: process.role ? [process.role] : [],
      statements: [
        new PolicyStatement({
          actions: ['s3:GetObject', 's3:DeleteObject'],
          resources: [uploads.arnForObjects('uploads/*')],
        }),
      ],
    })
  }

  /** The bucket's own property: CDK's helper would add a second function of its own to the account. */
  private onUpload(process: Lambda, uploads: Bucket) {
    const bucket = uploads.node.defaultChild
    if (!(bucket instanceof CfnBucket)) throw new Error('The uploads bucket has no template resource.')
    bucket.notificationConfiguration = {
      lambdaConfigurations: [
        {
          event: 's3:ObjectCreated:*',
          function: process.functionArn,
          filter: { s3Key: { rules: [{ name: 'prefix', value: 'uploads/' }] } },
        },
      ],
    }
    process.addPermission('Uploads', {
      principal: new ServicePrincipal('s3.amazonaws.com'),
      sourceAccount: uploads.stack.account,
    })
    const permission = process.node.findChild('Uploads')
    bucket.node.addDependency(permission)
  }
}
