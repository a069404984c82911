import { formatMoney } from './formatMoney'

/** An amount of money, in figures of one width. */
export function Money({ minor, currency, short = false }: { minor: number; currency: string; short?: boolean }) {
  return <span className="num">{formatMoney(minor, currency, short)}</span>
}
