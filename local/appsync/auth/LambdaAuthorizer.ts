import { createHash, randomUUID } from 'node:crypto'
import type { Json, JsonObject, Lambda } from '../../services'
import { isObject } from '../../json/isObject'
import type { AskedFor } from './AskedFor'
import type { AuthSettings, AuthorizerSettings } from './AuthSettings'
import type { Caller } from './Caller'
import type { ShownCredentials } from './ShownCredentials'
import { textOf } from '../json/textOf'

const ANSWER_MS = 10_000
const REMEMBERED = 1_000

/** Asks a Lambda function who may come in, and remembers what it said for as long as it wants. */
export class LambdaAuthorizer {
  readonly #remembered = new Map<string, { caller: Caller; until: number }>()

  constructor(
    readonly settings: AuthSettings,
    readonly authorizer: AuthorizerSettings,
    readonly lambda: Lambda,
  ) {}

  /** The caller, or undefined for whoever the function does not let in, or if it fails to say. */
  async authorize(authorizationToken: string, shown: ShownCredentials, asked: AskedFor): Promise<Caller | undefined> {
    if (!this.authorizer.tokenPattern.test(authorizationToken)) return undefined
    const known = this.#remembered.get(authorizationToken)
    if (known && known.until > Date.now()) return known.caller
    const answer = await this.#ask(authorizationToken, shown, asked)
    if (!isObject(answer) || answer.isAuthorized !== true) return undefined
    const caller = this.#callerOf(authorizationToken, answer)
    const seconds = typeof answer.ttlOverride === 'number' ? answer.ttlOverride : this.authorizer.ttlSeconds
    if (this.#remembered.size === REMEMBERED) this.#remembered.clear()
    if (seconds > 0) this.#remembered.set(authorizationToken, { caller, until: Date.now() + seconds * 1000 })
    return caller
  }

  async #ask(authorizationToken: string, { headers }: ShownCredentials, asked: AskedFor): Promise<Json> {
    const requestId = randomUUID()
    const { apiId, accountId } = this.settings
    const requestHeaders: JsonObject = {}
    for (const [name, value] of Object.entries(headers))
      if (value !== undefined && name !== 'cookie') requestHeaders[name] = value
    const event = { authorizationToken, requestContext: { apiId, accountId, requestId, ...asked }, requestHeaders }
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), ANSWER_MS)
    })
    try {
      const answer = await Promise.race([this.lambda.invoke(this.authorizer.functionArn, event, requestId), late])
      return !answer || answer.functionError ? null : answer.payload
    } finally {
      clearTimeout(timer)
    }
  }

  #callerOf(token: string, answer: JsonObject): Caller {
    const denied = Array.isArray(answer.deniedFields) ? answer.deniedFields.map(fieldOf) : []
    return {
      mode: 'AWS_LAMBDA',
      key: createHash('sha256').update(token).digest('hex'),
      groups: [],
      identity: { resolverContext: isObject(answer.resolverContext) ? answer.resolverContext : {} },
      deniedFields: new Set(denied),
    }
  }
}

/** `Type.field` of either way to name a denied field: that, or the ARN that ends in `types/Type/fields/field`. */
function fieldOf(denied: Json): string {
  return textOf(denied)
    .replace(/^arn:.*\/types\/([^/]+)\/fields\//, '$1.')
    .toLowerCase()
}
