import { fail } from '../lib/fail'
import { resultOrFail } from '../lib/resultOrFail'
import type { Answer } from './Answer'

type Outcome<T> = { error?: { type: string; message: string }; result: Answer<T> }

/** The amortisation function's answer; its refusal becomes the field's error. */
export function answerOrFail<T>(outcome: Outcome<T>): Answer<T> {
  const answer = resultOrFail(outcome)
  if (answer.error) fail(answer.error.type, answer.error.message)
  return answer
}
