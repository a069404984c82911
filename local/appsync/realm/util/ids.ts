import { currentHost } from '../currentHost'

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const KSUID_EPOCH_SECONDS = 1_400_000_000

/** `util.autoId`, `util.autoUlid` and `util.autoKsuid`. */
export const ids = {
  autoId: (): string => currentHost().uuid(),
  autoUlid(): string {
    const time = digits(BigInt(currentHost().now()), CROCKFORD, 10)
    return time + digits(BigInt(`0x${currentHost().randomHex(10)}`), CROCKFORD, 16)
  },
  autoKsuid(): string {
    const seconds = BigInt(Math.floor(currentHost().now() / 1000) - KSUID_EPOCH_SECONDS)
    return digits((seconds << 128n) | BigInt(`0x${currentHost().randomHex(16)}`), BASE62, 27)
  },
}

function digits(value: bigint, alphabet: string, length: number): string {
  const base = BigInt(alphabet.length)
  let text = ''
  for (let rest = value; text.length < length; rest /= base) text = alphabet.charAt(Number(rest % base)) + text
  return text
}
