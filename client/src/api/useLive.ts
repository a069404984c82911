import { use } from 'react'
import { LiveContext } from './LiveContext'

/** The socket that the page's subscriptions share. */
export function useLive() {
  const live = use(LiveContext)
  if (!live) throw new Error('useLive needs <LiveContext> around it.')
  return live
}
