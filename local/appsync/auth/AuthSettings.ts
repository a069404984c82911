import type { AuthMode } from './AuthMode'

/** A user pool that an API trusts. */
export interface TrustedPool {
  userPoolId: string
  clientIds: RegExp | undefined
  /** False where fields without a directive are closed to this pool. */
  allowsByDefault: boolean
}

/** A Lambda function that says who may come in. */
export interface AuthorizerSettings {
  functionArn: string
  ttlSeconds: number
  tokenPattern: RegExp
}

/** How callers of an API are recognised. */
export interface AuthSettings {
  apiId: string
  apiArn: string
  accountId: string
  defaultMode: AuthMode
  modes: ReadonlySet<AuthMode>
  pools: TrustedPool[]
  authorizer: AuthorizerSettings | undefined
  /** Key → when it ends, in milliseconds. */
  apiKeys: Map<string, number>
}
