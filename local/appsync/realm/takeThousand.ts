const ITERATIONS = 1000

/** What a `for … of` loop goes through. */
export function takeThousand(values: Iterable<unknown>): unknown[] {
  const taken: unknown[] = []
  for (const value of values) {
    taken.push(value)
    if (taken.length === ITERATIONS) break
  }
  return taken
}
