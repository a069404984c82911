import type { Message } from '../generated/schema'
import { fail } from '../lib/fail'
import type { SendStash } from './SendStash'

/** What a sending pipeline has come to. */
export function sentMessage(stash: SendStash): Message {
  const message = stash.message
  if (!message) fail('CONFLICT', 'Others wrote at the same moment. Please send it again.')
  return message
}
