import type { ApolloLink } from '@apollo/client'

type Problem = { errorType?: string; errorCode?: number; message?: string }

/** What the server says on the socket. */
export type Frame = {
  type: string
  id?: string
  payload?: ApolloLink.Result & { connectionTimeoutMs?: number; errors?: Problem[] }
}
