import { util } from '@aws-appsync/utils'
import { fail } from '../lib/fail'

/** Refuses what cannot be a conversation's id: a listing's id, a dot, a member's. */
export function requireConversationId(id: string) {
  if (!util.matches('^[0-9A-Za-z-]{16,64}[.][0-9A-Za-z-]{16,64}$', id))
    fail('BAD_INPUT', 'The id of a conversation is that of a listing, a dot and that of the buyer.')
}
