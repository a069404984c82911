/** An amount for people: `$12.50`, or `free`. Every currency is written with the decimals that it has. */
export function formatMoney({ amountMinor, currency }: { amountMinor: number; currency: string }): string {
  if (amountMinor === 0) return 'free'
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency })
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2
  return format.format(amountMinor / 10 ** decimals)
}
