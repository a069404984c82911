import { ApolloLink, Observable } from '@apollo/client'
import { print } from 'graphql'
import type { AuthHeaders } from '../AuthHeaders'
import { newId } from '../newId'
import type { Connection } from './Connection'
import type { Frame } from './Frame'
import { base64Url } from './base64Url'
import { parseFrame } from './parseFrame'
import { realtimeUrl } from './realtimeUrl'

const LONGEST_WAIT_MS = 30_000
const FIRST_WAIT_MS = 250
const LINGER_MS = 1_000
const SUSPICIOUS_SILENCE_MS = 90_000
const MOST_REFUSALS = 3

type Observer = { next(result: ApolloLink.Result): void; error(reason: unknown): void; complete(): void }
type Asked = { operation: ApolloLink.Operation; observer: Observer }
type Options = { url: string; headers: AuthHeaders }

/**
 * Subscriptions over AppSync's real-time protocol: one socket for all of them, a fresh token for each connection, and
 * after a break a new connection with a jittered, growing wait. What was pushed meanwhile is lost, so whoever needs it
 * watches `connection` and asks again when it turns `live`.
 */
export class AppSyncLink extends ApolloLink {
  private readonly asked = new Map<string, Asked>()
  private readonly watchers = new Set<() => void>()
  private socket?: WebSocket
  private state: Connection = 'idle'
  private opening = false
  private failures = 0
  private refusals = 0
  private heardAt = 0
  private patienceMs = 300_000
  private wait?: ReturnType<typeof setTimeout>
  private silence?: ReturnType<typeof setTimeout>
  private linger?: ReturnType<typeof setTimeout>

  constructor(private readonly options: Options) {
    super()
    if (typeof window === 'undefined') return
    window.addEventListener('online', () => this.hurry())
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.hurry())
  }

  /** How the socket is doing now. */
  get connection(): Connection {
    return this.state
  }

  /** Calls back whenever `connection` changes and whenever a subscription begins to deliver; returns the way to stop. */
  readonly watch = (watcher: () => void) => {
    this.watchers.add(watcher)
    return () => void this.watchers.delete(watcher)
  }

  override request(operation: ApolloLink.Operation) {
    return new Observable<ApolloLink.Result>((observer) => {
      const id = newId()
      this.asked.set(id, { operation, observer })
      clearTimeout(this.linger)
      if (this.state === 'live') void this.start(id)
      else void this.open()
      return () => this.stop(id)
    })
  }

  /** Ends the socket at once, for signing out. Nothing is opened again until something subscribes. */
  close() {
    for (const timer of [this.wait, this.silence, this.linger]) clearTimeout(timer)
    this.wait = undefined
    this.drop()
    this.turn('idle')
  }

  private get host() {
    return new URL(this.options.url).host
  }

  private turn(state: Connection) {
    if (this.state === state) return
    this.state = state
    this.tell()
  }

  private tell() {
    for (const watcher of this.watchers) watcher()
  }

  private async open() {
    if (this.opening || this.socket || this.wait) return
    this.opening = true
    if (this.state !== 'lost') this.turn('connecting')
    try {
      const headers = await this.options.headers({ fresh: this.refusals > 0 })
      const sealed = base64Url(JSON.stringify({ ...headers, host: this.host }))
      this.connect(new WebSocket(realtimeUrl(this.options.url), ['graphql-ws', `header-${sealed}`]))
    } catch {
      this.later()
    } finally {
      this.opening = false
    }
  }

  private connect(socket: WebSocket) {
    this.socket = socket
    socket.onopen = () => socket.send(JSON.stringify({ type: 'connection_init' }))
    socket.onmessage = (event: MessageEvent<unknown>) => this.hear(event.data)
    socket.onclose = () => this.broke()
    this.expectSoundWithin(15_000)
  }

  private async start(id: string) {
    const asked = this.asked.get(id)
    if (!asked) return
    const { query, variables } = asked.operation
    const socket = this.socket
    try {
      const authorization = { ...(await this.options.headers()), host: this.host }
      const payload = { data: JSON.stringify({ query: print(query), variables }), extensions: { authorization } }
      if (socket === this.socket && this.asked.has(id)) socket?.send(JSON.stringify({ id, type: 'start', payload }))
    } catch (reason) {
      this.fail(id, reason)
    }
  }

  private stop(id: string) {
    if (this.asked.delete(id) && this.state === 'live') this.socket?.send(JSON.stringify({ id, type: 'stop' }))
    if (this.asked.size) return
    clearTimeout(this.linger)
    this.linger = setTimeout(() => !this.asked.size && this.close(), LINGER_MS)
  }

  private hear(text: unknown) {
    this.heardAt = Date.now()
    this.expectSoundWithin(this.patienceMs)
    const frame = parseFrame(text)
    if (frame) this.answer(frame)
  }

  private answer({ type, id = '', payload }: Frame) {
    const observer = this.asked.get(id)?.observer
    if (type === 'connection_ack') this.welcome(payload?.connectionTimeoutMs)
    if (type === 'connection_error') this.refused(payload?.errors?.[0]?.message)
    if (type === 'start_ack') this.tell()
    if (type === 'data' && payload) observer?.next(payload)
    if (type === 'error') this.fail(id, new Error(payload?.errors?.[0]?.message ?? 'The subscription was refused.'))
    if (type !== 'complete') return
    this.asked.delete(id)
    observer?.complete()
  }

  private welcome(patienceMs = this.patienceMs) {
    this.patienceMs = patienceMs
    this.expectSoundWithin(patienceMs)
    this.failures = 0
    this.refusals = 0
    for (const id of this.asked.keys()) void this.start(id)
    this.turn('live')
  }

  private refused(message = 'The connection was refused.') {
    this.refusals += 1
    if (this.refusals >= MOST_REFUSALS) {
      for (const id of [...this.asked.keys()]) this.fail(id, new Error(message))
    }
    this.socket?.close()
  }

  private fail(id: string, reason: unknown) {
    const asked = this.asked.get(id)
    this.asked.delete(id)
    asked?.observer.error(reason)
  }

  private expectSoundWithin(ms: number) {
    clearTimeout(this.silence)
    this.silence = setTimeout(() => this.broke(), ms)
  }

  private drop() {
    clearTimeout(this.silence)
    const socket = this.socket
    this.socket = undefined
    if (!socket) return
    socket.onopen = socket.onmessage = socket.onclose = null
    socket.close(1000)
  }

  private broke() {
    this.drop()
    if (this.asked.size) this.later()
    else this.turn('idle')
  }

  private later() {
    this.turn('lost')
    const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.failures)
    this.failures += 1
    this.wait = setTimeout(() => this.again(), Math.random() * longest)
  }

  private again() {
    clearTimeout(this.wait)
    this.wait = undefined
    if (this.asked.size) void this.open()
  }

  /** The network is back or somebody looks again: no more waiting, and a socket that was silent too long is not trusted. */
  private hurry() {
    if (this.wait) {
      this.failures = 0
      this.again()
    } else if (this.state === 'live' && Date.now() - this.heardAt > SUSPICIOUS_SILENCE_MS) this.broke()
  }
}
