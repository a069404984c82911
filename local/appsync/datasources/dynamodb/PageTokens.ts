import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { JsonObject } from '../../../services'

const NONCE_BYTES = 12
const TAG_BYTES = 16
const TOKEN_CHARACTERS = 16_384

/** Makes page tokens that tell nothing, and that only the same caller can use at the same place. */
export class PageTokens {
  readonly #key: Buffer

  constructor(secret: string) {
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', 'appsync page tokens', 32))
  }

  seal(lastKey: JsonObject, scope: string): string {
    const nonce = randomBytes(NONCE_BYTES)
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce).setAAD(Buffer.from(scope))
    const sealed = Buffer.concat([cipher.update(JSON.stringify(lastKey), 'utf8'), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
  }

  /** What was sealed, or undefined for a token that is not of this scope or not of ours. */
  open(token: string, scope: string): JsonObject | undefined {
    if (token.length > TOKEN_CHARACTERS) return undefined
    const bytes = Buffer.from(token, 'base64url')
    if (bytes.length <= NONCE_BYTES + TAG_BYTES || bytes.toString('base64url') !== token) return undefined
    const decipher = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, NONCE_BYTES))
    decipher.setAAD(Buffer.from(scope)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
    try {
      const opened = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)).toString('utf8') + decipher.final('utf8')
      return JSON.parse(opened) as JsonObject
    } catch {
      // The tag does not fit: it was changed, or sealed for another place or caller.
      return undefined
    }
  }
}
