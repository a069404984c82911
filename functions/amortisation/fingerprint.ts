import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Instalment, Terms } from './types'

/**
 * SHA-256, in hexadecimal, of the UTF-8 text that is the completed terms as JSON, their fields in the order of
 * `Terms`, and then for each row a line of its due day, principal, interest and fees, with a space between them.
 */
export function fingerprint(terms: Terms, rows: readonly Instalment[]): string {
  let text = JSON.stringify(terms)
  for (const { dueOn, principalMinor, interestMinor, feesMinor } of rows)
    text += `\n${dueOn} ${principalMinor} ${interestMinor} ${feesMinor}`
  return bytesToHex(sha256(utf8ToBytes(text)))
}
