import { useCallback, useLayoutEffect, useRef, useState } from 'react'

const NEAR_PX = 60

type Numbered = { seq: number }

/**
 * Keeps a list at its newest end while one is there. Who reads further up is not moved, but told how much is new; what
 * is added above leaves the place where one reads.
 */
export function useStickyBottom(messages: readonly Numbered[], waiting: number) {
  const box = useRef<HTMLDivElement>(null)
  const near = useRef(true)
  const heightBefore = useRef<number>(undefined)
  const [seen, setSeen] = useState(0)
  const [away, setAway] = useState(false)
  const newest = messages.at(-1)?.seq ?? 0
  const first = messages[0]?.seq ?? 0

  const toBottom = useCallback(() => {
    box.current?.scrollTo({ top: box.current.scrollHeight })
  }, [])

  useLayoutEffect(() => {
    const element = box.current
    if (!element || heightBefore.current === undefined) return
    element.scrollTop += element.scrollHeight - heightBefore.current
    heightBefore.current = undefined
  }, [first])

  useLayoutEffect(() => {
    if (near.current) toBottom()
  }, [newest, toBottom])

  useLayoutEffect(() => {
    if (waiting) toBottom()
  }, [toBottom, waiting])

  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => near.current && toBottom())
    observer.observe(element)
    return () => observer.disconnect()
  }, [toBottom])

  const onScroll = () => {
    const element = box.current
    if (!element) return
    near.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX
    setAway(!near.current)
    if (near.current) setSeen(newest)
  }
  const keepPlace = () => {
    heightBefore.current = box.current?.scrollHeight
  }
  return { box, missed: away ? Math.max(0, newest - seen) : 0, toBottom, onScroll, keepPlace }
}
