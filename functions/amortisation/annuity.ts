import type { Factor } from './periodFactor'
import { divide, type Rational } from './rational'
import type { Rounding } from './types'

/**
 * The equal instalment, exact before it is rounded: `value` is what is owed at the end of the first period, `later`
 * what a unit earns in each period after it, `left` what shall remain for the end.
 */
export function annuity(
  value: Rational,
  later: readonly Factor[],
  left: number,
  unit: number,
  rounding: Rounding,
): number {
  const { growth, base, sum } = isLevel(later) ? levelSeries(later) : series(later)
  const num = value.num * growth - BigInt(left) * base * value.den
  if (num <= 0n) return 0
  return Number(divide(num, sum * value.den * BigInt(unit), rounding)) * unit
}

type Series = { growth: bigint; base: bigint; sum: bigint }

/** growth / base = ∏ (1 + r), sum / base = 1 + (1 + r₁) + (1 + r₁)(1 + r₂) … from the end. */
function series(later: readonly Factor[]): Series {
  let [growth, base, sum] = [1n, 1n, 1n]
  for (const { num, den } of later) {
    const step = BigInt(num) + BigInt(den)
    growth *= step
    base *= BigInt(den)
    sum = sum * step + base
  }
  return { growth, base, sum }
}

function isLevel(later: readonly Factor[]): boolean {
  const first = later[0]
  return first !== undefined && first.num > 0 && later.every((one) => one.num === first.num && one.den === first.den)
}

/** The same in closed form: a geometric series. */
function levelSeries(later: readonly Factor[]): Series {
  const { num, den } = later[0] ?? { num: 1, den: 1 }
  const [step, unit, count] = [BigInt(num) + BigInt(den), BigInt(den), BigInt(later.length)]
  const [growth, base] = [step ** count, unit ** count]
  return { growth, base, sum: (growth * step - base * unit) / BigInt(num) }
}
