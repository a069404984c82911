import type { MemberCall } from '../Calls'
import { describeUser } from '../describeUser'
import type { JsonObject } from '../../services'

/** The user's own account, as far as the client may read it. */
export function getUser({ client, user }: MemberCall): Promise<JsonObject> {
  const { readable } = client
  const entries = Object.entries(user.attributes).filter(
    ([name]) => name === 'sub' || readable === undefined || readable.includes(name),
  )
  const { Username, UserAttributes, ...rest } = describeUser({ ...user, attributes: Object.fromEntries(entries) })
  const { UserMFASettingList, PreferredMfaSetting } = rest
  return Promise.resolve({
    Username: Username ?? '',
    UserAttributes: UserAttributes ?? [],
    ...(UserMFASettingList !== undefined && { UserMFASettingList }),
    ...(PreferredMfaSetting !== undefined && { PreferredMfaSetting }),
  })
}
