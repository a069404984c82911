import type { Factor } from './periodFactor'
import { divide } from './rational'
import type { Rounding } from './types'

const SCALE = 200n
const ONE = 1n << SCALE
const FRACTION = 64n
const HALF = 1n << (FRACTION - 1n)
const FRACTION_MASK = (1n << FRACTION) - 1n
const DOUBT = 4n

/**
 * The equal instalment of equal periods. A fixed-point power is exact to far more digits than a decision on rounding
 * needs; where it comes so near to a tie that even they might mislead, the exact rational decides.
 */
export function levelAnnuity(principal: number, { num, den }: Factor, periods: number, rounding: Rounding): number {
  const [p, n] = [BigInt(principal), BigInt(periods)]
  if (num === 0) return Number(divide(p, n, rounding))
  const [rate, base] = [BigInt(num), BigInt(den)]
  const growth = fixedPower(ONE + (rate << SCALE) / base, periods)
  const scaled = ((p * rate * growth) << FRACTION) / (base * (growth - ONE))
  const [whole, fraction] = [scaled >> FRACTION, scaled & FRACTION_MASK]
  const isDoubtful = fraction < DOUBT || fraction > FRACTION_MASK - DOUBT || distance(fraction, HALF) < DOUBT
  if (isDoubtful) return exact(p, rate, base, n, rounding)
  return Number(rounding === 'UP' || fraction > HALF ? whole + 1n : whole)
}

function exact(principal: bigint, rate: bigint, base: bigint, periods: bigint, rounding: Rounding): number {
  const [growth, unit] = [(base + rate) ** periods, base ** periods]
  return Number(divide(principal * rate * growth, base * (growth - unit), rounding))
}

function fixedPower(base: bigint, exponent: number): bigint {
  let [result, square] = [ONE, base]
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) >> SCALE
    square = (square * square) >> SCALE
  }
  return result
}

function distance(a: bigint, b: bigint): bigint {
  return a > b ? a - b : b - a
}
