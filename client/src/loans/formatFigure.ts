const formats = new Map<string, Intl.NumberFormat>()

/** An amount without its currency, for columns: the caption names it. */
export function formatFigure(minor: number, currency: string): string {
  const known = formats.get(currency)
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  const format =
    known ?? new Intl.NumberFormat(undefined, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  formats.set(currency, format)
  return format.format(minor / 10 ** digits)
}
