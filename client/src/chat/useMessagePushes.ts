import { useApolloClient } from '@apollo/client/react'
import { useEffect } from 'react'
import { OnMessageDocument, type ChatMessageFragment } from '../generated/operations'

const PAUSE_MS = 5_000

/** Hands on every message that is pushed to the member; begins anew when the server ends the subscription. */
export function useMessagePushes(onMessage: (message: ChatMessageFragment) => void) {
  const client = useApolloClient()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let subscription: { unsubscribe(): void } | undefined
    const again = () => (timer = setTimeout(begin, PAUSE_MS * (0.5 + Math.random())))
    const begin = () => {
      subscription = client.subscribe({ query: OnMessageDocument, fetchPolicy: 'no-cache' }).subscribe({
        next: ({ data }) => data?.onMessage && onMessage(data.onMessage),
        error: again,
        complete: again,
      })
    }
    begin()
    return () => {
      clearTimeout(timer)
      subscription?.unsubscribe()
    }
  }, [client, onMessage])
}
