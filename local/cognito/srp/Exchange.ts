import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { group } from './group'
import { hashOf } from './hashOf'
import { modPow } from './modPow'
import { padded } from './padded'
import type { Verifier } from './Verifier'

interface Proof {
  secretBlock: string
  timestamp: string
  /** In base64. */
  signature: string
}

/** The server's half of one sign-in by SRP-6a: the password never travels, and each exchange is good once. */
export class Exchange {
  /** To be sent to the client, in hexadecimal. */
  readonly publicValue: string
  readonly secretBlock = randomBytes(512).toString('base64')
  private readonly key: Buffer

  /** Throws a `RangeError` for a client value that would make the key known. */
  constructor(
    private readonly poolName: string,
    private readonly username: string,
    { verifier }: Verifier,
    clientValue: bigint,
  ) {
    const { N, g, k } = group
    if (clientValue % N === 0n) throw new RangeError('The client value is no value.')
    const v = BigInt(`0x${verifier}`)
    const b = BigInt(`0x${randomBytes(32).toString('hex')}`)
    const B = (k * v + modPow(g, b)) % N
    const u = hashOf(Buffer.concat([padded(clientValue), padded(B)]))
    const secret = modPow((clientValue * modPow(v, u)) % N, b)
    this.publicValue = B.toString(16)
    this.key = derive(padded(secret), padded(u))
  }

  /** Whether the client knew the password. */
  accepts({ secretBlock, timestamp, signature }: Proof): boolean {
    const expected = createHmac('sha256', this.key)
      .update(this.poolName + this.username)
      .update(Buffer.from(secretBlock, 'base64'))
      .update(timestamp)
      .digest()
    const given = Buffer.from(signature, 'base64')
    return given.length === expected.length && timingSafeEqual(given, expected)
  }
}

/** HKDF with the label that Cognito's clients use; 16 bytes. */
function derive(secret: Buffer, salt: Buffer): Buffer {
  const extracted = createHmac('sha256', salt).update(secret).digest()
  return createHmac('sha256', extracted).update('Caldera Derived Key\u0001').digest().subarray(0, 16)
}
