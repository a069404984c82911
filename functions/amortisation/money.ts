const NONE = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'
const THREE = 'BHD IQD JOD KWD LYD OMR TND'

/** An amount as a sentence shows it: `1207.00 USD`. */
export function money(amountMinor: number, currency: string): string {
  const digits = NONE.includes(currency) ? 0 : THREE.includes(currency) ? 3 : 2
  if (digits === 0) return `${amountMinor} ${currency}`
  const text = String(amountMinor).padStart(digits + 1, '0')
  return `${text.slice(0, -digits)}.${text.slice(-digits)} ${currency}`
}
