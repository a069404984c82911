import { CONNECTION_STATE_CHANGE, ConnectionState } from 'aws-amplify/api'
import { Hub } from 'aws-amplify/utils'

/** A subscription of Amplify's as it comes out of `graphql`: one of several shapes that its types allow. */
interface Source {
  subscribe(observer: { next: (value: unknown) => void; error: (error: unknown) => void }): { unsubscribe(): void }
}

/** Listens to an Amplify subscription: when it is connected, and the first thing that comes. */
export function receive(source: unknown) {
  if (!isSource(source)) throw new Error('This is no subscription.')
  const listening = new Promise<void>((resolve) => {
    Hub.listen('api', ({ payload: { event, data } }) => {
      if (event === CONNECTION_STATE_CHANGE && isConnected(data)) resolve()
    })
  })
  let stop = () => {}
  const first = new Promise<unknown>((resolve, reject) => {
    const subscription = source.subscribe({
      next: resolve,
      error: (error) => reject(new Error(`The subscription failed: ${JSON.stringify(error)}`)),
    })
    stop = () => subscription.unsubscribe()
  })
  return { listening, first, stop: () => stop() }
}

function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && 'subscribe' in value && typeof value.subscribe === 'function'
}

function isConnected(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'connectionState' in data &&
    data.connectionState === ConnectionState.Connected
  )
}
