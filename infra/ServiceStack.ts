import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { Api } from './Api'
import { ImagePipeline } from './ImagePipeline'
import { Lambda } from './Lambda'
import { ListingEvents } from './ListingEvents'
import type { Settings } from './Settings'
import type { StateStack } from './StateStack'
import { Uploads } from './Uploads'
import { Web } from './Web'

interface ServiceSettings extends Settings {
  state: StateStack
}

/** What can be built again from this repository: the API, its functions, the way of a picture, the web client. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, settings: ServiceSettings, props: StackProps) {
    super(scope, id, props)
    const { tables, auth, images } = settings.state
    const uploads = new Uploads(this, 'Uploads', { keep: settings.stage === 'prod' })
    const amortisation = new Lambda(this, 'Amortisation', {
      handler: 'amortisation',
      description: 'Computes amortisation schedules and settles repayments.',
      memoryMb: 512,
    })
    const api = new Api(this, 'Api', {
      ...settings,
      pool: auth.pool,
      client: auth.client,
      tables,
      lambdas: { amortisation, signUpload: uploads.signUpload },
    })
    new ImagePipeline(this, 'Images', {
      uploads: uploads.bucket,
      images,
      users: tables.Users,
      api: api.graphql,
    })
    const web = new Web(this, 'Web', {
      images: images.bucket,
      connections: [
        api.graphql.graphqlUrl,
        api.realtimeUrl,
        `https://cognito-idp.${this.region}.amazonaws.com`,
        `https://${uploads.bucket.bucketRegionalDomainName}`,
      ],
    })
    new ListingEvents(this, 'ListingEvents', { ...settings, tables, webUrl: web.url })

    new CfnOutput(this, 'GraphqlUrl', { description: 'Where the API answers.', value: api.graphql.graphqlUrl })
    new CfnOutput(this, 'ApiKey', {
      description: 'No secret: every visitor is sent it. It reads listings and previews schedules.',
      value: api.key,
    })
    new CfnOutput(this, 'UploadsBucket', {
      description: 'Takes pictures that come with a signed ticket.',
      value: uploads.bucket.bucketName,
    })
    new CfnOutput(this, 'WebBucket', {
      description: 'Where scripts/publish.ts puts the web client.',
      value: web.bucket.bucketName,
    })
    new CfnOutput(this, 'WebUrl', { description: 'The address that people type.', value: web.url })
  }
}
