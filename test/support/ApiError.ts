/** The first error of a GraphQL answer, as a client meets it. */
export class ApiError extends Error {
  override readonly name = 'ApiError'

  constructor(
    message: string,
    readonly errorType: string,
    readonly status: number,
  ) {
    super(message)
  }
}
