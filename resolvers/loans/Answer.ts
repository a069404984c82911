/** What the amortisation function answers: what was asked for, or a refusal as data. */
export type Answer<T> = T & { error?: { type: 'BAD_INPUT'; message: string } }
