/**
 * An equal instalment that shares out what rounding leaves for the last one: moved by the n-th part of the gap between
 * the last and the others, if the gap is more than half a unit for each of the `count` instalments, and only if the
 * gap gets smaller by it. `lastOf` says what the last instalment is for an equal one.
 */
export function spreadDifference(
  equalMinor: number,
  count: number,
  unit: number,
  lastOf: (equalMinor: number) => number,
): number {
  const gap = lastOf(equalMinor) - equalMinor
  if (Math.abs(gap) <= Math.floor(count / 2) * unit) return equalMinor
  const moved = equalMinor + Math.sign(gap) * Math.round(Math.abs(gap) / (count * unit)) * unit
  return Math.abs(lastOf(moved) - moved) < Math.abs(gap) ? moved : equalMinor
}
