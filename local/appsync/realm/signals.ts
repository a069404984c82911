/** Ends the field with an error. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly type: string | null,
    readonly data: unknown,
    readonly info: unknown,
  ) {
    super(message)
  }
}

/** Ends the step with a value and skips what would come next. */
export class EarlyReturn extends Error {
  constructor(
    readonly value: unknown,
    readonly skipTo: 'END' | 'NEXT',
  ) {
    super()
  }
}
