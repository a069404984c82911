import { ApiError } from './ApiError'

/** What the API answers, or undefined where it says `NOT_FOUND`. */
export async function orUndefined<Data>(answer: Promise<Data>): Promise<Data | undefined> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof ApiError && error.type === 'NOT_FOUND') return undefined
    throw error
  }
}
