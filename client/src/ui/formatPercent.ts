/** Parts per million as per cent: 45000 is '4.5%'. */
export function formatPercent(ppm: number): string {
  return new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 3 }).format(ppm / 1_000_000)
}
