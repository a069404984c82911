import type { HeadersOf } from './callers'

/** What a request came to, as far as a client can see. */
export interface Answer {
  status: number
  data?: unknown
  errors?: { errorType?: string; message: string }[] | null
}

/** Sends a query or a mutation. */
export async function askHttp(url: string, headersOf: HeadersOf, query: string, variables: object): Promise<Answer> {
  const body = JSON.stringify({ query, variables })
  const response = await fetch(url, { method: 'POST', headers: headersOf(body), body })
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) }
}
