/** The middle of some figures; of an even number the lower one. */
export function medianOf(figures: number[]): number {
  return percentileOf(figures, 50)
}

/** The figure below which so many per cent of them lie. */
export function percentileOf(figures: number[], percent: number): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const index = Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)
  const figure = sorted[index]
  if (figure === undefined) throw new Error('There is no median of nothing.')
  return figure
}
