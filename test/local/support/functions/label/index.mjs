import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'

const dynamodb = new DynamoDBClient()

/** Notes down each object that was put into the bucket. */
export async function handler({ Records }) {
  for (const { s3 } of Records) {
    const Item = {
      id: { S: `object ${decodeURIComponent(s3.object.key.replaceAll('+', ' '))}` },
      text: { S: `${s3.object.size} bytes` },
    }
    await dynamodb.send(new PutItemCommand({ TableName: process.env.NOTES_TABLE, Item }))
  }
}
