/** An amount in as few letters as an axis has room for: $7K, $1.75K. */
export function compactMoney(minor: number, currency: string): string {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  const shape = { style: 'currency', currency, currencyDisplay: 'narrowSymbol', notation: 'compact' } as const
  return new Intl.NumberFormat(undefined, { ...shape, maximumFractionDigits: 2 }).format(minor / 10 ** digits)
}
