import type { Member } from '../generated/schema'
import type { ProfileItem } from './ProfileItem'

/** What other members see of an account: the e-mail address is not of it. */
export function toMember({ id, displayName, campus, verifiedStudent, memberSince }: ProfileItem): Member {
  return { id, displayName, campus, verifiedStudent, memberSince }
}
