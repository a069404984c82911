import type { JsonObject } from '../services'
import { attributeList } from './attributeList'
import type { User } from './User'

/** A user as the admin operations show one. */
export function describeUser(
  user: User,
  attributesName: 'Attributes' | 'UserAttributes' = 'UserAttributes',
): JsonObject {
  return {
    Username: user.username,
    [attributesName]: attributeList(user.attributes),
    UserCreateDate: user.createdAt / 1000,
    UserLastModifiedDate: user.modifiedAt / 1000,
    Enabled: user.enabled,
    UserStatus: user.status,
    ...(user.totp?.enabled && {
      UserMFASettingList: ['SOFTWARE_TOKEN_MFA'],
      PreferredMfaSetting: 'SOFTWARE_TOKEN_MFA',
    }),
  }
}
