import type { IncomingMessage } from 'node:http'
import type { RawData, WebSocket } from 'ws'
import type { AskedFor } from '../auth/AskedFor'
import type { Caller } from '../auth/Caller'
import { isObject } from '../../json/isObject'
import { HttpError } from '../errors/HttpError'
import type { GraphqlApiDefinition } from '../execute/GraphqlApiDefinition'
import { readGraphqlBody } from '../server/readGraphqlBody'
import { messages } from './messages'
import { Projection } from './Projection'
import type { Publisher } from './Publisher'
import { readConnectHeaders, readHeaderObject } from './readConnectHeaders'
import { startSubscription } from './startSubscription'
import type { Subscription } from './Subscription'
import { toRealtimeErrors } from './toRealtimeErrors'

const KEEP_ALIVE_MS = 60_000
const LIFETIME_MS = 24 * 3_600_000
const SUBSCRIPTIONS = 100
/** A reader who lags behind further than this is dropped; it comes back and asks for what it missed. */
const BUFFERED_BYTES = 1_048_576
const LONGEST_TIMER_MS = 2_147_483_647

/** What an authorizer is told of a connection, which asks for nothing yet. */
const CONNECT: AskedFor = { queryString: '', operationName: 'DeepDish:Connect', variables: {} }

/** One client's real-time connection. */
export class Connection {
  readonly rawHeaders: readonly string[]
  /** The subscriptions by id; those that are still starting hold their place. */
  readonly #subscriptions = new Map<string, Subscription | 'starting'>()
  readonly #authorised: Promise<Caller>
  readonly #endpointPath: string
  readonly #timers: NodeJS.Timeout[] = []
  #expiry: NodeJS.Timeout | undefined

  constructor(
    readonly socket: WebSocket,
    readonly request: IncomingMessage,
    readonly api: GraphqlApiDefinition,
    readonly publisher: Publisher,
  ) {
    this.rawHeaders = request.rawHeaders
    this.#endpointPath = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/realtime$/, '')
    this.#authorised = this.#authenticate(readConnectHeaders(request), `${this.#endpointPath}/connect`, '{}', CONNECT)
    this.#authorised.catch((error: unknown) => this.#refuse(error))
    socket.on('message', (data, isBinary) => void this.#receive(data, isBinary))
    socket.on('close', () => this.#end())
    socket.on('error', () => socket.terminate())
    this.#timers.push(setTimeout(() => socket.close(1000), LIFETIME_MS))
  }

  send(text: string): void {
    if (this.socket.readyState !== this.socket.OPEN) return
    if (this.socket.bufferedAmount > BUFFERED_BYTES) this.socket.terminate()
    else this.socket.send(text)
  }

  /** False, and the end of the subscription, if the token that it began with has expired. */
  isEntitled(subscription: Subscription): boolean {
    const { expiresAt } = subscription.caller
    if (expiresAt === undefined || expiresAt > Date.now()) return true
    this.#expire(subscription)
    return false
  }

  /** Ends a subscription whose owner may no longer listen, and with it the connection. */
  invalidate(id: string): void {
    this.send(messages.error(id, [{ errorType: 'SubscriptionComplete', message: 'Subscription complete.' }]))
    this.socket.close(1000)
  }

  #authenticate(headers: IncomingMessage['headers'], url: string, body: string, asked: AskedFor): Promise<Caller> {
    const remoteAddress = this.request.socket.remoteAddress ?? ''
    const shown = { method: 'POST', url, headers, body: Buffer.from(body), remoteAddress }
    return this.api.authenticator.authenticate(shown, asked)
  }

  #refuse(error: unknown): void {
    const known = error instanceof HttpError ? error : undefined
    const message = 'You are not authorized to make this call.'
    this.send(
      messages.connectionError([{ errorType: known?.errorType ?? 'UnauthorizedException', message, errorCode: 401 }]),
    )
    this.socket.close(1000)
  }

  async #receive(data: RawData, isBinary: boolean): Promise<void> {
    const message = isBinary ? undefined : parse(data)
    try {
      await this.#authorised
    } catch {
      // The refusal has been sent, and the socket is closing.
      return
    }
    const id = typeof message?.id === 'string' ? message.id : undefined
    if (message?.type === 'connection_init') this.#acknowledge()
    else if (message?.type === 'start' && id !== undefined) await this.#start(id, message.payload)
    else if (message?.type === 'stop' && id !== undefined) this.#stop(id)
    else {
      const text = 'The message is none of connection_init, start and stop, or has no id.'
      this.send(messages.error(id, [{ errorType: 'UnsupportedOperation', message: text, errorCode: 400 }]))
    }
  }

  #acknowledge(): void {
    this.send(messages.connectionAck)
    this.send(messages.keepAlive)
    if (this.#timers.length === 1) this.#timers.push(setInterval(() => this.send(messages.keepAlive), KEEP_ALIVE_MS))
  }

  async #start(id: string, payload: unknown): Promise<void> {
    const refusal = this.#refusalOf(id)
    if (refusal) {
      this.send(messages.error(id, toRealtimeErrors(refusal)))
      return
    }
    this.#subscriptions.set(id, 'starting')
    try {
      await this.#begin(id, payload)
    } catch (error) {
      this.#subscriptions.delete(id)
      this.send(messages.error(id, toRealtimeErrors(error)))
    }
  }

  #refusalOf(id: string): HttpError | undefined {
    if (this.#subscriptions.has(id))
      return new HttpError(400, 'DuplicatedOperationError', `The id ${id} is already in use.`)
    if (this.#subscriptions.size < SUBSCRIPTIONS) return undefined
    const message = `Max number of ${SUBSCRIPTIONS} subscriptions reached.`
    return new HttpError(400, 'MaxSubscriptionsReachedError', message)
  }

  async #begin(id: string, payload: unknown): Promise<void> {
    const { data, extensions } = isObject(payload) ? payload : {}
    if (typeof data !== 'string')
      throw new HttpError(400, 'BadRequestException', 'The payload needs the request as text in data.')
    const shown = isObject(extensions) ? extensions.authorization : undefined
    const body = readGraphqlBody(Buffer.from(data))
    const caller = await this.#authenticate(readHeaderObject(shown), this.#endpointPath, data, {
      queryString: body.query,
      operationName: body.operationName ?? null,
      variables: body.variables,
    })
    const { subscription, first } = await startSubscription(this.api, this, id, body, caller)
    // It may have been stopped meanwhile.
    if (this.#subscriptions.get(id) !== 'starting' || this.socket.readyState !== this.socket.OPEN) return
    this.#subscriptions.set(id, subscription)
    this.publisher.add(subscription)
    this.#watchExpiry()
    this.send(messages.startAck(id))
    if (first !== null) this.send(messages.data(id, new Projection(this.api, subscription).text(first)))
  }

  #stop(id: string): void {
    this.#remove(id)
    this.send(messages.complete(id))
  }

  #remove(id: string): void {
    const subscription = this.#subscriptions.get(id)
    this.#subscriptions.delete(id)
    if (subscription && subscription !== 'starting') this.publisher.remove(subscription)
  }

  #expire({ id }: Subscription): void {
    this.#remove(id)
    this.send(messages.error(id, [{ errorType: 'UnauthorizedException', message: 'Token expired', errorCode: 401 }]))
  }

  /** Wakes up when the first of the tokens ends. */
  #watchExpiry(): void {
    clearTimeout(this.#expiry)
    let earliest = Infinity
    for (const subscription of this.#subscriptions.values()) {
      if (subscription !== 'starting') earliest = Math.min(earliest, subscription.caller.expiresAt ?? Infinity)
    }
    if (earliest === Infinity) return
    const wait = Math.min(Math.max(earliest - Date.now(), 0) + 1, LONGEST_TIMER_MS)
    this.#expiry = setTimeout(() => {
      for (const subscription of [...this.#subscriptions.values()])
        if (subscription !== 'starting') this.isEntitled(subscription)
      this.#watchExpiry()
    }, wait)
  }

  #end(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    clearTimeout(this.#expiry)
    for (const id of [...this.#subscriptions.keys()]) this.#remove(id)
  }
}

function parse(data: RawData): Record<string, unknown> | undefined {
  try {
    const message: unknown = JSON.parse((data as Buffer).toString())
    return isObject(message) ? message : undefined
  } catch {
    return undefined
  }
}
