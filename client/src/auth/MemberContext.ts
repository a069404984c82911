import { createContext } from 'react'
import type { Member } from './Member'

/** The member whose pages these are; `RequireMember` provides it. */
export const MemberContext = createContext<Member | undefined>(undefined)
