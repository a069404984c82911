import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  randomUUID,
  sign,
  verify,
} from 'node:crypto'
import { promisify } from 'node:util'
import type { JsonObject, Store } from '../services'

interface StoredKey {
  kid: string
  /** PKCS #8, PEM. */
  privateKey: string
}

/** The key pair of a pool, made on first use and kept: tokens outlive a restart. */
export class SigningKey {
  /** What only the pool knows, for values that must look random and be the same each time. */
  readonly secretSeed: string
  private readonly publicKey: KeyObject

  private constructor(
    readonly kid: string,
    private readonly privateKey: KeyObject,
  ) {
    this.publicKey = createPublicKey(privateKey)
    this.secretSeed = createHash('sha256')
      .update(privateKey.export({ type: 'pkcs8', format: 'der' }))
      .digest('hex')
  }

  static async open(store: Store, poolId: string): Promise<SigningKey> {
    const collection = `cognito/${poolId}/keys`
    let stored = await store.get<StoredKey>(collection, 'current')
    if (!stored) {
      const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
      stored = { kid: randomUUID(), privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
      await store.put(collection, 'current', stored)
    }
    return new SigningKey(stored.kid, createPrivateKey(stored.privateKey))
  }

  /** A JWT with these claims. */
  sign(claims: JsonObject): string {
    const content = `${encode({ kid: this.kid, alg: 'RS256' })}.${encode(claims)}`
    return `${content}.${sign('RSA-SHA256', Buffer.from(content), this.privateKey).toString('base64url')}`
  }

  verifies(content: string, signature: string): boolean {
    return verify('RSA-SHA256', Buffer.from(content), this.publicKey, Buffer.from(signature, 'base64url'))
  }

  jwk() {
    return { ...this.publicKey.export({ format: 'jwk' }), kid: this.kid, alg: 'RS256', use: 'sig' }
  }
}

const encode = (value: JsonObject) => Buffer.from(JSON.stringify(value)).toString('base64url')
