/** The number up to which nothing is missing after `after`; without it, counted from the first message known. */
export function contiguousSeq(messages: readonly { seq: number }[], after?: number): number {
  let last = after ?? (messages[0] ? messages[0].seq - 1 : 0)
  for (const { seq } of messages) {
    if (seq > last + 1) break
    last = Math.max(last, seq)
  }
  return last
}
