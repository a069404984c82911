import type { MemberItem } from '../model/MemberItem'

/** A conversation as its two members see it before a message. `theirs` is there only when it is yet to be opened. */
export type Thread = { mine: MemberItem; theirs: MemberItem | null }
