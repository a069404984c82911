import { util } from '@aws-appsync/utils'

/** The closed set of reasons that clients meet as `errorType`. */
type ErrorType = 'BAD_INPUT' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT' | 'RATE_LIMITED' | 'INTERNAL'

/** Ends the field with an error whose sentence says what to do. */
export function fail(type: ErrorType, message: string): never {
  util.error(message, type)
}
