type Numbered = { seq: number }

/** Adds messages to those known, in order and each once. Returns the very same list when nothing is new. */
export function mergeMessages<T extends Numbered>(known: readonly T[], incoming: readonly T[]): readonly T[] {
  const seqs = new Set(known.map(({ seq }) => seq))
  const fresh = incoming.filter(({ seq }) => !seqs.has(seq) && seqs.add(seq))
  return fresh.length ? [...known, ...fresh].sort((one, other) => one.seq - other.seq) : known
}
