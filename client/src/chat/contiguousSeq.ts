/** The number up to which nothing is missing, counted from the first message known; 0 when there is none. */
export function contiguousSeq(messages: readonly { seq: number }[]): number {
  let last = messages[0]?.seq ?? 0
  for (const { seq } of messages) {
    if (seq > last + 1) break
    last = seq
  }
  return last
}
