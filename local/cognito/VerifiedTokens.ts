import type { TokenClaims } from '../services'

const MOST = 5_000

/** Tokens that were verified before: the same one comes with every request, and its signature stays right. */
export class VerifiedTokens {
  private readonly claims = new Map<string, TokenClaims>()

  /** The claims of a token, by `verify` the first time. They are shared, so they are frozen. */
  claimsOf(token: string, verify: () => TokenClaims): TokenClaims {
    const known = this.claims.get(token)
    if (known && known.exp * 1000 > Date.now()) return known
    this.claims.delete(token)
    const verified = freeze(verify())
    if (this.claims.size >= MOST) this.forgetOldest()
    this.claims.set(token, verified)
    return verified
  }

  private forgetOldest() {
    const [oldest] = this.claims.keys()
    if (oldest !== undefined) this.claims.delete(oldest)
  }
}

function freeze<T extends object>(value: T): T {
  for (const member of Object.values(value) as unknown[])
    if (typeof member === 'object' && member !== null) freeze(member)
  return Object.freeze(value)
}
