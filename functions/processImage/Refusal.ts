/** An upload that is no picture for us. The message is for its owner: what is wrong and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}
