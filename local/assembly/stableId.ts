import { createHash } from 'node:crypto'

/** Characters that are drawn from a seed: the same seed gives the same id on every run and every machine. */
export function stableId(seed: string, length: number, alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'): string {
  let id = ''
  for (let round = 0; id.length < length; round++) {
    for (const byte of createHash('sha256').update(`${round} ${seed}`).digest())
      id += alphabet[byte % alphabet.length] ?? ''
  }
  return id.slice(0, length)
}
