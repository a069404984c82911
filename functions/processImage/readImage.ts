import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { ImageItem } from '../../resolvers/model/ImageItem'
import { imageKey } from '../../resolvers/model/imageKey'
import { dynamodb } from '../lib/dynamodb'
import { environment } from './environment'
import type { Upload } from './Upload'

/** The image that an upload is for; undefined if its reservation has run out. */
export async function readImage({ ownerId, imageId }: Upload): Promise<ImageItem | undefined> {
  const { Item } = await dynamodb.send(
    new GetCommand({ TableName: environment.USERS_TABLE, Key: imageKey(ownerId, imageId), ConsistentRead: true }),
  )
  return Item as ImageItem | undefined
}
