import { useSyncExternalStore } from 'react'
import type { Session } from './Session'
import { useAccount } from './useAccount'

/** Who sits at the screen, as it changes. */
export function useSession(): Session {
  const account = useAccount()
  return useSyncExternalStore(account.watch, () => account.current)
}
