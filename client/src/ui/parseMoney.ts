import { parseMinor } from './parseMinor'

/** What somebody typed as money, in minor units; undefined if it is none. 'free' is nothing to pay. */
export function parseMoney(text: string, currency: string): number | undefined {
  if (/^\s*free\s*$/i.test(text)) return 0
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits
  return parseMinor(text, digits ?? 2)
}
