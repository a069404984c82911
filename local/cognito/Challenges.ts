import { randomBytes } from 'node:crypto'

const LIFETIME_MS = 3 * 60 * 1000
const MOST = 10_000

/** Sign-ins that wait for their next step. Each is good once and for three minutes; a restart begins them anew. */
export class Challenges<T> {
  private readonly pending = new Map<string, { value: T; expiresAt: number }>()

  add(value: T, id = randomBytes(48).toString('base64url')): string {
    this.forgetOld()
    this.pending.set(id, { value, expiresAt: Date.now() + LIFETIME_MS })
    return id
  }

  take(id: string): T | undefined {
    const found = this.pending.get(id)
    this.pending.delete(id)
    return found && found.expiresAt > Date.now() ? found.value : undefined
  }

  private forgetOld() {
    const now = Date.now()
    // The oldest come first.
    for (const [id, { expiresAt }] of this.pending) {
      if (expiresAt > now && this.pending.size < MOST) return
      this.pending.delete(id)
    }
  }
}
