import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { readFileSync } from 'node:fs'
import { publishWeb } from './web/publishWeb'
import { readDeployment } from './web/readDeployment'

/** `npx tsx scripts/publish.ts <outputs file>`: puts the built client into the web bucket of what `cdk deploy` deployed. */
const [file] = process.argv.slice(2)
if (!file) throw new Error('Name the file that cdk deploy --outputs-file wrote.')

const deployment = readDeployment(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>)
const s3 = new S3Client({ region: deployment.region })
const { region, graphqlUrl, apiKey, userPoolId, userPoolClientId, webBucket, webUrl } = deployment

await publishWeb(
  { region, graphqlUrl, apiKey, userPoolId, userPoolClientId },
  async (Key, Body, ContentType, CacheControl) => {
    await s3.send(new PutObjectCommand({ Bucket: webBucket, Key, Body, ContentType, CacheControl }))
  },
)
console.log(`The web client is at ${webUrl}`)
