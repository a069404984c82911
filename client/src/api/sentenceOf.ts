import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { errorTypeOf } from './errorTypeOf'

const spoken = new Set(['BAD_INPUT', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'RATE_LIMITED'])

/** What to tell a person about an error: the server's own sentence where it wrote one for people, else ours. */
export function sentenceOf(error: unknown): string {
  const type = errorTypeOf(error)
  if (type?.startsWith('Unauthorized')) return 'Your session has ended. Please sign in again.'
  if (CombinedGraphQLErrors.is(error) && type && spoken.has(type)) {
    return error.errors[0]?.message ?? 'This was refused.'
  }
  if (type) return 'Something went wrong on our side. Nothing was changed; please try again.'
  if (ServerError.is(error)) return 'The service is not answering as it should. Please try again in a moment.'
  if (error instanceof TypeError) return 'You seem to be offline. Check your connection and try again.'
  return error instanceof Error && error.message ? error.message : 'Something went wrong. Please try again.'
}
