/** An error as an AWS service answers it: `name` is its code, for example `AccessDeniedException`. */
export class AwsError extends Error {
  constructor(
    override readonly name: string,
    message: string,
    readonly status = 400,
    /** Members of the answer beside its type and message, for example `CancellationReasons`. */
    readonly details: Record<string, unknown> = {},
  ) {
    super(message)
  }
}
