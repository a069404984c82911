import { S3Client } from '@aws-sdk/client-s3'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createIam } from '../../../local/iam/createIam'
import { createObjectStore } from '../../../local/s3/createObjectStore'
import type { Credentials, ObjectCreated } from '../../../local/services'
import { assemblyOf } from '../support/assemblyOf'
import { roleThatMay } from '../support/roleThatMay'
import { serve } from '../support/serve'

const account = { accessKeyId: 'local', secretAccessKey: 'local', sessionToken: '' }

/** Two buckets behind their API: `uploads` takes what browsers post, `archive` keeps versions. */
export async function openBuckets(folder = mkdtempSync(join(tmpdir(), 'buckets-'))) {
  const assembly = assemblyOf({
    resources: {
      Uploads: {
        Type: 'AWS::S3::Bucket',
        Properties: {
          BucketName: 'uploads',
          CorsConfiguration: {
            CorsRules: [
              {
                AllowedMethods: ['POST', 'GET'],
                AllowedOrigins: ['https://shop.example', 'https://*.campus.example'],
                AllowedHeaders: ['content-*'],
                ExposedHeaders: ['ETag'],
                MaxAge: 600,
              },
            ],
          },
          LifecycleConfiguration: { Rules: [{ Status: 'Enabled', Prefix: 'in/', ExpirationInDays: 1 }] },
        },
      },
      Archive: {
        Type: 'AWS::S3::Bucket',
        Properties: {
          BucketName: 'archive',
          VersioningConfiguration: { Status: 'Enabled' },
          LifecycleConfiguration: {
            Rules: [{ Status: 'Enabled', NoncurrentVersionExpiration: { NoncurrentDays: 30 } }],
          },
        },
      },
      Signer: roleThatMay({ Action: 's3:PutObject', Resource: 'arn:aws:s3:::uploads/in/*' }),
      Reader: roleThatMay({ Action: 's3:GetObject', Resource: 'arn:aws:s3:::uploads/*' }),
    },
  })
  const iam = createIam(assembly)
  const store = await createObjectStore({ assembly, iam, folder })
  const events: ObjectCreated[] = []
  store.onCreated((event) => void events.push(event))
  const server = await serve(store.api)
  const { address } = server

  const clientOf = (credentials: Credentials) =>
    new S3Client({ endpoint: address, region: 'eu-west-1', forcePathStyle: true, credentials, maxAttempts: 1 })
  const credentialsOf = (role: 'Signer' | 'Reader') => {
    const resource = assembly.resources.find(({ logicalId }) => logicalId === role)
    if (!resource) throw new Error(`There is no role ${role}.`)
    return iam.credentialsOf(assembly.attribute(resource, 'Arn'))
  }
  return {
    folder,
    store,
    events,
    address,
    close: () => server.close(),
    account,
    clientOf,
    credentialsOf,
    s3: clientOf(account),
  }
}
