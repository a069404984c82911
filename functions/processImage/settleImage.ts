import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { ImageItem } from '../../resolvers/model/ImageItem'
import { dynamodb } from '../lib/dynamodb'
import { environment } from './environment'
import type { Outcome } from './Outcome'
import { readImage } from './readImage'
import type { Upload } from './Upload'

/**
 * Writes an outcome into an image that still waits for one, and returns the image. If somebody else has settled it meanwhile,
 * theirs counts; undefined if it is gone.
 */
export async function settleImage(upload: Upload, image: ImageItem, outcome: Outcome): Promise<ImageItem | undefined> {
  const { pk, sk } = image
  try {
    await dynamodb.send(
      new UpdateCommand({
        TableName: environment.USERS_TABLE,
        Key: { pk, sk },
        ConditionExpression: '#status = :pending',
        UpdateExpression:
          'SET #status = :status, width = :width, height = :height, placeholder = :placeholder, rejection = :rejection',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: {
          ':pending': 'PENDING',
          ':status': outcome.status,
          ':width': outcome.width,
          ':height': outcome.height,
          ':placeholder': outcome.placeholder,
          ':rejection': outcome.rejection,
        },
      }),
    )
    return { ...image, ...outcome }
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return readImage(upload)
    throw error
  }
}
