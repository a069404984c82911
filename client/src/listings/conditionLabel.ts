import type { Condition } from '../generated/operations'
import { conditions } from './conditions'

/** A condition in words. */
export const conditionLabel = (condition: Condition) =>
  conditions.find(({ value }) => value === condition)?.label ?? condition
