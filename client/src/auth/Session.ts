import type { Member } from './Member'

/** Who sits at the screen: not known yet, somebody without an account, or a member. */
export type Session = { kind: 'unknown' } | { kind: 'visitor' } | { kind: 'member'; member: Member }
