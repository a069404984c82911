import type { Member } from '../generated/schema'

/** A member's account in the table of users, written when the address is confirmed. */
export type ProfileItem = { pk: string; sk: 'PROFILE'; email: string } & Member
