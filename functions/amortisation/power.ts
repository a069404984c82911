/*
 * Math.exp, Math.log and Math.pow may differ in the last digit from one engine to another. These use nothing but the
 * four operations, which may not, so that a browser and a server find the same rate.
 */

/** The natural logarithm of 2. */
const LN_2 = 0.6931471805599453

/** The natural logarithm of a positive number. */
function logarithm(value: number): number {
  let [mantissa, exponent] = [value, 0]
  for (; mantissa > 1.5; exponent += 1) mantissa /= 2
  for (; mantissa < 0.75; exponent -= 1) mantissa *= 2
  const ratio = (mantissa - 1) / (mantissa + 1)
  const square = ratio * ratio
  let sum = 0
  for (let k = 33; k >= 1; k -= 2) sum = sum * square + 1 / k
  return 2 * ratio * sum + exponent * LN_2
}

/** e to a power. */
function exponential(value: number): number {
  const halvings = Math.floor(value / LN_2)
  const rest = value - halvings * LN_2
  let sum = 1
  for (let k = 22; k >= 1; k -= 1) sum = 1 + (sum * rest) / k
  for (let k = 0; k < halvings; k += 1) sum *= 2
  for (let k = 0; k > halvings; k -= 1) sum /= 2
  return sum
}

/** A positive number to any power, the same to the last bit in every engine. */
export function power(base: number, exponent: number): number {
  if (exponent === 0) return 1
  if (exponent === 1) return base
  return exponential(exponent * logarithm(base))
}
