const formats = new Map<string, Intl.NumberFormat>()

/** An amount in words of its currency. `short` leaves out a fraction of nothing: $38, but $38.50. */
export function formatMoney(amountMinor: number, currency: string, short = false): string {
  const digits = fractionDigits(currency)
  const whole = short && amountMinor % 10 ** digits === 0
  const key = `${currency}/${whole ? 0 : digits}`
  const format = formats.get(key) ?? new Intl.NumberFormat(undefined, shape(currency, whole ? 0 : digits))
  formats.set(key, format)
  return format.format(amountMinor / 10 ** digits)
}

const shape = (currency: string, digits: number): Intl.NumberFormatOptions => ({
  style: 'currency',
  currency,
  currencyDisplay: 'narrowSymbol',
  minimumFractionDigits: digits,
  maximumFractionDigits: digits,
})

function fractionDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}
