/** Ends the field with an error. */
export class Failure {
  constructor(
    readonly message: string,
    readonly type: string | null,
    readonly data: unknown,
    readonly info: unknown,
  ) {}
}

/** Ends the step with a value and skips what would come next. */
export class EarlyReturn {
  constructor(
    readonly value: unknown,
    readonly skipTo: 'END' | 'NEXT',
  ) {}
}
