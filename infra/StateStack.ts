import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { Auth } from './Auth'
import { ImageStore } from './ImageStore'
import type { Settings } from './Settings'
import { Tables } from './Tables'

/** What must not be lost: the tables, the members, the pictures. In `prod` all of it outlives the stack. */
export class StateStack extends Stack {
  readonly tables: Tables
  readonly auth: Auth
  readonly images: ImageStore

  constructor(scope: Construct, id: string, settings: Settings, props: StackProps) {
    super(scope, id, props)
    const keep = settings.stage === 'prod'
    this.tables = new Tables(this, 'Tables', { keep })
    this.auth = new Auth(this, 'Auth', { ...settings, users: this.tables.Users, keep })
    this.images = new ImageStore(this, 'Images', { keep })

    new CfnOutput(this, 'Region', { description: 'Where everything runs.', value: this.region })
    new CfnOutput(this, 'UserPoolId', { description: 'The members.', value: this.auth.pool.userPoolId })
    new CfnOutput(this, 'UserPoolClientId', {
      description: 'As what a client signs members in. It has no secret.',
      value: this.auth.client.userPoolClientId,
    })
    new CfnOutput(this, 'ImagesBucket', {
      description: 'Holds the finished pictures, which CloudFront serves below /img/.',
      value: this.images.bucket.bucketName,
    })
  }
}
