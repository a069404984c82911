import type { Answer } from './askHttp'
import { VERDICTS, type Verdict } from './matrix'

/** What an answer comes to. An error that no row can name fails the test with its own words. */
export function verdictOf({ status, errors }: Answer): Verdict {
  if (status === 401) return '401'
  const [error] = errors ?? []
  if (!error) return 'ok'
  const verdict = VERDICTS.find((each) => each === error.errorType)
  if (!verdict) throw new Error(`${error.errorType ?? 'An error without a type'}: ${error.message}`)
  return verdict
}
