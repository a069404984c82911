import type { Caller } from '../support/Caller'
import type { Refusal } from './Refusal'

/** The refusal of a request that must be refused: one error, no data, and not a word of how things work inside. */
export async function refusalOf(caller: Caller, document: string, variables: object = {}): Promise<Refusal> {
  const { status, answer } = await caller.send(document, variables)
  const [error, ...more] = answer.errors ?? []
  if (!error || more.length > 0) throw new Error(`Expected one error, got ${JSON.stringify(answer)}`)
  const data = Object.values(answer.data ?? {}).filter((value) => value !== null)
  if (data.length > 0) throw new Error(`Expected no data, got ${JSON.stringify(answer)}`)
  const { errorType = '', message } = error
  if (/\bat .+:\d+|dynamodb|lambda|exception|undefined|\[object|NaN/i.test(message))
    throw new Error(`It tells: ${message}`)
  return { status, errorType, message }
}
