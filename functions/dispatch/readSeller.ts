import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { ProfileItem } from '../../resolvers/model/ProfileItem'
import { profileKey } from '../../resolvers/model/profileKey'
import { dynamodb } from '../lib/dynamodb'
import { environment } from './environment'

/** The seller's profile, with the address to write to. */
export async function readSeller(sellerId: string): Promise<ProfileItem> {
  const { Item } = await dynamodb.send(
    new GetCommand({ TableName: environment.USERS_TABLE, Key: profileKey(sellerId) }),
  )
  if (!Item) throw new Error(`Seller ${sellerId} has no profile.`)
  return Item as ProfileItem
}
