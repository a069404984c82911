import type { Rounding } from './types'

/** An exact number: `num / den`, the denominator positive. */
export type Rational = { num: bigint; den: bigint }

/** Greatest common divisor of two numbers that are not negative. */
export function gcd(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b]
  return a
}

/** `a + b`. */
export function add(a: Rational, b: Rational): Rational {
  if (a.den === b.den) return { num: a.num + b.num, den: a.den }
  return { num: a.num * b.den + b.num * a.den, den: a.den * b.den }
}

/** `num / den` as an integer, for a `num` that is not negative. */
export function divide(num: bigint, den: bigint, rounding: Rounding): bigint {
  const whole = num / den
  const rest = num - whole * den
  if (rest === 0n) return whole
  if (rounding === 'UP') return whole + 1n
  const twice = rest * 2n
  if (twice === den) return rounding === 'HALF_UP' || whole % 2n === 1n ? whole + 1n : whole
  return twice > den ? whole + 1n : whole
}

/** `amount * num / den` as an integer: with doubles while the product is exact in them, with BigInt beyond 2^53. */
export function scale(amount: number, num: number, den: number, rounding: Rounding): number {
  const product = amount * num
  if (product > Number.MAX_SAFE_INTEGER) return Number(divide(BigInt(amount) * BigInt(num), BigInt(den), rounding))
  // A quotient below 2^53 / den is at least 1 / den away from the next integer: further than a double errs.
  const whole = Math.floor(product / den)
  const rest = product - whole * den
  if (rest === 0) return whole
  if (rounding === 'UP') return whole + 1
  const left = den - rest
  if (rest === left) return rounding === 'HALF_UP' || whole % 2 === 1 ? whole + 1 : whole
  return rest > left ? whole + 1 : whole
}
