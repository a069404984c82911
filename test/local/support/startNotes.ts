import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { startLocal, type LocalOptions } from '../../../local/startLocal'

/** The notes application, running, and the ways to speak to it. */
export async function startNotes(options: LocalOptions) {
  const cloud = await startLocal(options)
  const outputs = cloud.outputs['notes'] ?? {}
  const output = (name: string): string => outputs[name] ?? ''
  const account = {
    endpoint: cloud.address,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  }
  return {
    ...cloud,
    output,
    dynamo: new DynamoDBClient(account),
    s3: new S3Client({ ...account, forcePathStyle: true }),
    async graphql(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
      const response = await fetch(output('GraphqlUrl'), {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-api-key': output('ApiKey') },
        body: JSON.stringify({ query, variables }),
      })
      return response.json()
    },
  }
}
