import { useState, type SyntheticEvent } from 'react'
import { authSentence } from './authSentence'

/** A step of an account: runs once at a time, and keeps the sentence about why it was refused. */
export function useStep(step: () => Promise<void>) {
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<string>()

  const run = async () => {
    if (pending) return
    setPending(true)
    setProblem(undefined)
    try {
      await step()
    } catch (error) {
      setProblem(authSentence(error))
    } finally {
      setPending(false)
    }
  }

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    void run()
  }
  return { pending, problem, run, submit }
}
