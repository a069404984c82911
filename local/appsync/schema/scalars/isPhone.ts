/** A number with spaces or hyphens; without a country code one of North America. */
export function isPhone(text: string): boolean {
  if (!/^\+?[0-9][0-9 ()-]*$/.test(text)) return false
  const digits = text.replace(/\D/g, '')
  if (text.startsWith('+')) return digits.length >= 7 && digits.length <= 15
  return digits.length === 10 || (digits.length === 11 && digits.startsWith('1'))
}
