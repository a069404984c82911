import type { Json, Principal } from '../services'

/** A request that was sent to the engine and answered. */
export interface ObservedCall {
  operation: string
  tables: string[]
  /** As the engine answered it, where the caller asked for it. */
  consumedCapacity?: Json
  /** Left out where the services themselves call. */
  principal?: Principal
}
