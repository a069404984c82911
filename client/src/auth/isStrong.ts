import { strengthRules } from './strengthRules'

/** True if a password meets every rule. */
export const isStrong = (password: string) => strengthRules.every(({ met }) => met(password))
