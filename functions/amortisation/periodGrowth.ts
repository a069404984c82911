import { power } from './power'

/** Money that flows after so many whole periods and a part of one: out of the lender's pocket if positive. */
export type Flow = { whole: number; part: number; amountMinor: number }

/** How a part of a period is discounted: `SIMPLE` by 1 + part · i (Regulation Z), else by (1 + i) to that part. */
type PartOfPeriod = 'COMPOUND' | 'SIMPLE'

const MOST_GROWTH = 1e9

/** The growth in a period, 1 + i, at which what flows out and what flows back are worth the same. */
export function periodGrowth(flows: readonly Flow[], parts: PartOfPeriod): number {
  const inOrder = [...flows].sort((a, b) => a.whole - b.whole)
  const worth = (growth: number) => presentValue(inOrder, growth, parts)
  let [low, high] = [1, 1.01]
  let [atLow, atHigh] = [worth(low), worth(high)]
  if (atLow >= 0) return 1
  while (atHigh < 0 && high < MOST_GROWTH) {
    ;[low, atLow] = [high, atHigh]
    high = 1 + (high - 1) * 4
    atHigh = worth(high)
  }
  return narrow(worth, [low, atLow], [high, atHigh])
}

type Point = [growth: number, value: number]

/** Regula falsi that halves a stuck end (Illinois), until the ends meet. */
function narrow(worth: (growth: number) => number, low: Point, high: Point): number {
  let [a, b] = [low, high]
  let growth = b[0]
  for (let round = 0; round < 200; round += 1) {
    const next = (a[0] * b[1] - b[0] * a[1]) / (b[1] - a[1])
    if (Math.abs(next - growth) <= 1e-15 * growth) return next
    growth = next
    const value = worth(growth)
    if (value === 0) return growth
    if (value * b[1] < 0) a = b
    else a = [a[0], a[1] / 2]
    b = [growth, value]
  }
  return growth
}

function presentValue(flows: readonly Flow[], growth: number, parts: PartOfPeriod): number {
  const step = 1 / growth
  let [sum, discount, whole, part, stub] = [0, 1, 0, 0, 1]
  for (const flow of flows) {
    for (; whole < flow.whole; whole += 1) discount *= step
    if (flow.part !== part) {
      part = flow.part
      stub = parts === 'SIMPLE' ? 1 / (1 + part * (growth - 1)) : power(growth, -part)
    }
    sum += flow.amountMinor * discount * stub
  }
  return sum
}
