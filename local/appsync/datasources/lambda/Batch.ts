import type { Json } from '../../../services'
import type { DataSourceAnswer } from '../DataSource'

/** Invocations of sibling fields, sent to the function as one list. */
export class Batch {
  readonly #payloads: Json[] = []
  readonly #answers: Promise<DataSourceAnswer>
  isSent = false

  constructor(invoke: (payloads: Json[]) => Promise<DataSourceAnswer>) {
    this.#answers = new Promise((resolve, reject) => {
      // By the end of this turn of the loop all siblings have asked.
      setImmediate(() => {
        this.isSent = true
        invoke(this.#payloads).then(resolve, reject)
      })
    })
  }

  get size(): number {
    return this.#payloads.length
  }

  async add(payload: Json): Promise<DataSourceAnswer> {
    const index = this.#payloads.push(payload) - 1
    const { result, error } = await this.#answers
    if (error) return { result: null, error }
    if (Array.isArray(result) && result.length === this.#payloads.length) return { result: result[index] as Json }
    const message = `The function returned no list of ${this.#payloads.length} results for as many payloads.`
    return { result: null, error: { type: 'Lambda:Unhandled', message } }
  }
}
