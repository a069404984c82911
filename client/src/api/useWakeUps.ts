import { useEffect, useRef } from 'react'
import { useLive } from './useLive'

const EVERY_MS = 45_000
const AT_MOST_EVERY_MS = 400

/**
 * Calls back whenever a push may have been missed: after a (re)connection, when the page is looked at again, when the
 * network is back, and every 45 seconds while it is looked at.
 */
export function useWakeUps(onWake: () => void) {
  const live = useLive()
  const latest = useRef(onWake)
  useEffect(() => {
    latest.current = onWake
  })
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined
    const wake = () => {
      if (document.visibilityState !== 'visible' || soon) return
      latest.current()
      soon = setTimeout(() => (soon = undefined), AT_MOST_EVERY_MS)
    }
    const unwatch = live.watch(() => live.connection === 'live' && latest.current())
    const timer = setInterval(wake, EVERY_MS)
    window.addEventListener('focus', wake)
    window.addEventListener('online', wake)
    document.addEventListener('visibilitychange', wake)
    return () => {
      unwatch()
      clearInterval(timer)
      clearTimeout(soon)
      window.removeEventListener('focus', wake)
      window.removeEventListener('online', wake)
      document.removeEventListener('visibilitychange', wake)
    }
  }, [live])
}
