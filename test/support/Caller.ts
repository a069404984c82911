import { ApiError } from './ApiError'

interface Answer {
  data?: unknown
  errors?: { message: string; errorType?: string }[]
}

/** Somebody who can reach the API: with a key, with a token, or with nothing. */
export class Caller {
  constructor(
    readonly url: string,
    private readonly headers: () => Promise<Record<string, string>>,
  ) {}

  /** Sends a document and returns its data. Throws an `ApiError` for the first error of the answer. */
  async graphql<Data>(query: string, variables: object = {}): Promise<Data> {
    const { status, answer } = await this.send(query, variables)
    const error = answer.errors?.[0]
    if (error) throw new ApiError(error.message, error.errorType ?? '', status)
    return answer.data as Data
  }

  /** Sends a document and returns everything that comes back. */
  async send(query: string, variables: object = {}): Promise<{ status: number; answer: Answer }> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await this.headers()) },
      body: JSON.stringify({ query, variables }),
    })
    return { status: response.status, answer: (await response.json()) as Answer }
  }
}
