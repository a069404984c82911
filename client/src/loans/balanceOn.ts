import type { Point } from './Point'

/** The balance at the end of a day: that of the last point until then. */
export function balanceOn(points: readonly Point[], on: string): number {
  return points.findLast((point) => point.on <= on)?.minor ?? points[0]?.minor ?? 0
}
