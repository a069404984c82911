import { useMutation } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import { MarkReadDocument, type ConversationViewFragment } from '../generated/operations'
import type { Thread } from './Thread'
import { unbrokenSeq } from './unbrokenSeq'

/** Tells the server what was seen: only what is really on the screen of somebody who looks. */
export function useMarkRead(conversation: ConversationViewFragment, thread: Thread, me: string) {
  const { id, readSeq, unread } = conversation
  const [markRead] = useMutation(MarkReadDocument)
  const looking = useLooking()
  const asked = useRef(0)
  const seq = unbrokenSeq(thread)
  const theirs = thread.messages.findLast((message) => message.senderId !== me && message.seq <= seq)?.seq ?? 0

  useEffect(() => {
    if (!looking || theirs <= Math.max(readSeq, asked.current) || (unread === 0 && theirs <= readSeq)) return
    asked.current = theirs
    markRead({ variables: { conversationId: id, seq } }).catch(() => (asked.current = 0))
  }, [id, looking, markRead, readSeq, seq, theirs, unread])
}

function useLooking() {
  const [looking, setLooking] = useState(() => document.visibilityState === 'visible' && document.hasFocus())
  useEffect(() => {
    const look = () => setLooking(document.visibilityState === 'visible' && document.hasFocus())
    const events = ['focus', 'blur'] as const
    for (const event of events) window.addEventListener(event, look)
    document.addEventListener('visibilitychange', look)
    return () => {
      for (const event of events) window.removeEventListener(event, look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return looking
}
