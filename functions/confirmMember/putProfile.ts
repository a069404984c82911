import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import type { ProfileItem } from '../../resolvers/model/ProfileItem'
import { profileKey } from '../../resolvers/model/profileKey'
import { dynamodb } from '../lib/dynamodb'

/** Writes a member's profile unless there is one: Cognito may call a trigger twice, and the first one counts. */
export async function putProfile(table: string, profile: Omit<ProfileItem, 'pk' | 'sk'>): Promise<void> {
  const Item: ProfileItem = { ...profileKey(profile.id), ...profile }
  try {
    await dynamodb.send(new PutCommand({ TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' }))
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
  }
}
