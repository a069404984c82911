import { use } from 'react'
import { Attempt } from './Attempt'

/** The key that makes a suspended query ask anew after "Try again". */
export function useAttempt(): [number] {
  return [use(Attempt)]
}
