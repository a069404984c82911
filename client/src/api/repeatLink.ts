import { RetryLink } from '@apollo/client/link/retry'
import { ServerError } from '@apollo/client/errors'

/** Asks again when no answer came. Safe for mutations too: whatever creates something carries the client's own id. */
export function repeatLink() {
  return new RetryLink({
    delay: { initial: 300, max: 3000, jitter: true },
    attempts: { max: 3, retryIf: (error) => (ServerError.is(error) ? error.statusCode >= 502 : navigator.onLine) },
  })
}
