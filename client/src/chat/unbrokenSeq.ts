import type { Thread } from './Thread'
import { contiguousSeq } from './contiguousSeq'

/** The number up to which a thread misses nothing. Where all of it was read, that counts from the very first message. */
export function unbrokenSeq({ messages, loaded, hasEarlier }: Thread): number {
  return contiguousSeq(messages, loaded && !hasEarlier ? 0 : undefined)
}
