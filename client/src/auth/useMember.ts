import { use } from 'react'
import { MemberContext } from './MemberContext'

/** The member who is signed in. Only for pages behind `RequireMember`. */
export function useMember() {
  const member = use(MemberContext)
  if (!member) throw new Error('useMember is for pages behind RequireMember.')
  return member
}
