import type { AuthSettings, TrustedPool } from './AuthSettings'

/** The pool that a token says it is from. It is believed only after verification. */
export function poolOfToken(token: string, { pools }: AuthSettings): TrustedPool | undefined {
  const text = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')
  const id = /"iss"\s*:\s*"[^"]*\/([^"/]+)"/.exec(text)?.[1]
  return pools.find(({ userPoolId }) => userPoolId === id)
}
