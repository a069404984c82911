/**
 * The integer that somebody's figure stands for, with `digits` places behind the point: '1,250.5' and 2 give 125050.
 * Undefined for what is no such figure, so that nothing is ever rounded in silence. No floating point is involved.
 */
export function parseMinor(text: string, digits: number): number | undefined {
  const bare = text
    .trim()
    .replace(/^[^\d.,-]+|[^\d.,]+$/g, '')
    .replace(/[\s'’_\u00a0\u202f]/g, '')
  const match = /^(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?$/.exec(withPoint(bare, digits))
  if (!match || !bare) return undefined
  const [, whole = '', fraction = ''] = match
  if (!whole && !fraction) return undefined
  const kept = fraction.replace(/0+$/, '')
  if (kept.length > digits) return undefined
  const minor = Number(whole.replaceAll(',', '') + kept.padEnd(digits, '0'))
  return Number.isSafeInteger(minor) ? minor : undefined
}

/** '12,50' is meant as '12.50'; '1,250' is a thousand. */
function withPoint(text: string, digits: number): string {
  const decimalComma = /^(\d+),(\d+)$/.exec(text)
  if (!decimalComma?.[2] || digits === 0 || decimalComma[2].length > Math.max(digits, 2)) return text
  return decimalComma[2].length === 3 ? text : text.replace(',', '.')
}
