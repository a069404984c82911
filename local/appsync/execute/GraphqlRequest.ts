import { randomUUID } from 'node:crypto'
import type { Caller } from '../auth/Caller'
import { AUTH_TYPES } from '../auth/AuthMode'
import type { Realm } from '../evaluate/createRealm'
import type { ResponseError } from '../errors/ResponseError'
import type { Operation } from '../realm/Run'

/** One GraphQL request while it runs: what its fields share. */
export class GraphqlRequest {
  readonly id = randomUUID()
  readonly errors: ResponseError[] = []
  readonly siblings = new Map<unknown, unknown>()
  /** Root field → requests to DynamoDB. */
  readonly dynamodbRequests = new Map<string, number>()
  resolverRuns = 0
  isOver = false
  #operation: Operation | undefined

  constructor(
    readonly realm: Realm,
    readonly caller: Caller,
    readonly rawHeaders: readonly string[],
    readonly env: unknown,
  ) {}

  /** The same, as the realm knows it; made when the first handler runs. */
  operation(variables: unknown): Operation {
    this.#operation ??= this.realm.kernel.operation({
      identity: this.caller.identity,
      request: { headers: readHeaders(this.rawHeaders), domainName: null },
      env: this.env,
      variables,
      authType: AUTH_TYPES[this.caller.mode],
    })
    return this.#operation
  }

  get startedOperation(): Operation | undefined {
    return this.#operation
  }

  countDynamoDb(rootField: string): void {
    this.dynamodbRequests.set(rootField, (this.dynamodbRequests.get(rootField) ?? 0) + 1)
  }
}

/** Lower-case names; a repeated header is a list; cookies are never shown. */
function readHeaders(raw: readonly string[]): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {}
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase()
    const value = raw[index + 1] ?? ''
    if (name === 'cookie') continue
    const present = headers[name]
    if (present === undefined) headers[name] = value
    else if (Array.isArray(present)) present.push(value)
    else headers[name] = [present, value]
  }
  return headers
}
