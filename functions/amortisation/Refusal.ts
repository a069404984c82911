/** Says which field of the input is wrong and what to do about it. The only error that a caller causes. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message)
  }
}
