import { useEffect, useSyncExternalStore } from 'react'
import { useChat } from './useChat'

/** A conversation's messages as they come, from the moment that it is looked at. */
export function useThread(id: string) {
  const { store } = useChat()
  useEffect(() => void store.open(id), [id, store])
  return { store, thread: useSyncExternalStore(store.watch, () => store.thread(id)) }
}
