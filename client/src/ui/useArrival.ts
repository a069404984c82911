import { useLayoutEffect, useRef, type RefObject } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'

const positions = new Map<string, number>()

/**
 * What a page change means for a document: a new page begins at its top with the focus in it, and going back finds the
 * place where one was.
 */
export function useArrival(main: RefObject<HTMLElement | null>) {
  const { key, pathname } = useLocation()
  const kind = useNavigationType()
  const before = useRef(pathname)

  useLayoutEffect(() => {
    history.scrollRestoration = 'manual'
    const remember = () => positions.set(key, window.scrollY)
    window.addEventListener('scroll', remember, { passive: true })
    return () => window.removeEventListener('scroll', remember)
  }, [key])

  useLayoutEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    if (kind === NavigationType.Pop) return settleAt(positions.get(key) ?? 0)
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
    return undefined
  }, [key, kind, main, pathname])
}

/** Scrolls there as soon as the page is long enough, unless the person moves first. */
function settleAt(top: number) {
  let tries = 30
  let frame = 0
  const attempt = () => {
    window.scrollTo(0, top)
    if (Math.abs(window.scrollY - top) > 2 && tries-- > 0) frame = requestAnimationFrame(attempt)
  }
  attempt()
  const stop = () => cancelAnimationFrame(frame)
  window.addEventListener('wheel', stop, { once: true, passive: true })
  window.addEventListener('touchstart', stop, { once: true, passive: true })
  return () => {
    stop()
    window.removeEventListener('wheel', stop)
    window.removeEventListener('touchstart', stop)
  }
}
