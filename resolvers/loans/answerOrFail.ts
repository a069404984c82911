import { fail } from '../lib/fail'
import type { Outcome } from '../lib/Outcome'
import { resultOrFail } from '../lib/resultOrFail'
import type { Answer } from './Answer'

/** The amortisation function's answer; its refusal becomes the field's error. */
export function answerOrFail<T>(outcome: Outcome<Answer<T>>): Answer<T> {
  const answer = resultOrFail(outcome)
  if (answer.error) fail(answer.error.type, answer.error.message)
  return answer
}
