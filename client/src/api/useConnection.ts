import { useSyncExternalStore } from 'react'
import type { Connection } from './realtime/Connection'
import { useLive } from './useLive'

/** How the live connection is doing, as it changes. */
export function useConnection(): Connection {
  const live = useLive()
  return useSyncExternalStore(live.watch, () => live.connection)
}
