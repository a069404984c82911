import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'

/** The kind of a refusal (`NOT_FOUND`, `CONFLICT` …), or undefined when the request never got an answer. */
export function errorTypeOf(error: unknown): string | undefined {
  if (ServerError.is(error) && error.statusCode === 401) return 'Unauthorized'
  if (!CombinedGraphQLErrors.is(error)) return undefined
  const first = error.errors[0]
  if (!first || !('errorType' in first) || typeof first.errorType !== 'string') return 'INTERNAL'
  return first.errorType
}
