/** The first error of a GraphQL answer. */
export class ApiError extends Error {
  constructor(
    /** Its `errorType`, for example `NOT_FOUND`. */
    readonly type: string | undefined,
    message: string,
  ) {
    super(message)
  }
}
