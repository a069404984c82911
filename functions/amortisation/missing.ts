import type { AllocationPart } from './types'

/** What is still missing of an instalment. */
export type Missing = {
  number: number
  dueOn: string
  penaltyMinor: number
  interestMinor: number
  principalMinor: number
}

/** What a payment settled. */
export type Paid = { interestMinor: number; principalMinor: number; feesMinor: number }

/** All that is missing of an instalment. */
export function missingOf({ penaltyMinor, interestMinor, principalMinor }: Missing): number {
  return penaltyMinor + interestMinor + principalMinor
}

/** Pays what is missing of an instalment in the order of the terms, and says what was paid of it. */
export function payMissing(missing: Missing, amountMinor: number, order: readonly AllocationPart[]): Paid {
  const before = { ...missing }
  let left = amountMinor
  for (const part of order) {
    if (part === 'FEE') continue
    const key = KEYS[part]
    const paid = Math.min(left, missing[key])
    missing[key] -= paid
    left -= paid
  }
  return {
    interestMinor: before.interestMinor - missing.interestMinor,
    principalMinor: before.principalMinor - missing.principalMinor,
    feesMinor: before.penaltyMinor - missing.penaltyMinor,
  }
}

const KEYS = { PENALTY: 'penaltyMinor', INTEREST: 'interestMinor', PRINCIPAL: 'principalMinor' } as const
