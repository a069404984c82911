import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'

type Frame = { type: string; id?: string; payload?: { extensions?: { authorization?: Record<string, string> } } }

/** A server that speaks AppSync's side of the real-time protocol, and can be rude. */
export class RealtimeServer {
  readonly starts: { socket: WebSocket; id: string; authorization: Record<string, string> }[] = []
  readonly stops: string[] = []
  readonly headers: Record<string, string>[] = []
  /** How many connections to refuse before the first is welcome. */
  refuse = 0

  private constructor(private readonly server: WebSocketServer) {
    server.on('connection', (socket, request) => {
      this.headers.push(headerOf(request.headers['sec-websocket-protocol'] ?? ''))
      socket.on('message', (data: Buffer) => this.hear(socket, JSON.parse(data.toString()) as Frame))
    })
  }

  static async listen(): Promise<RealtimeServer> {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => 'graphql-ws' })
    await new Promise((resolve) => server.once('listening', resolve))
    return new RealtimeServer(server)
  }

  get url() {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/graphql`
  }

  get connections() {
    return this.server.clients.size
  }

  push(data: unknown) {
    for (const { socket, id } of this.starts) socket.send(JSON.stringify({ id, type: 'data', payload: { data } }))
  }

  cut() {
    this.starts.length = 0
    for (const socket of this.server.clients) socket.terminate()
  }

  async close() {
    this.cut()
    await new Promise((resolve) => this.server.close(resolve))
  }

  private hear(socket: WebSocket, { type, id = '', payload }: Frame) {
    if (type === 'connection_init' && this.refuse > 0) {
      this.refuse -= 1
      const errors = [{ errorType: 'UnauthorizedException', errorCode: 401, message: 'Token has expired.' }]
      socket.send(JSON.stringify({ type: 'connection_error', payload: { errors } }))
    } else if (type === 'connection_init') {
      socket.send(JSON.stringify({ type: 'connection_ack', payload: { connectionTimeoutMs: 300_000 } }))
    }
    if (type === 'stop') this.stops.push(id)
    if (type !== 'start') return
    this.starts.push({ socket, id, authorization: payload?.extensions?.authorization ?? {} })
    socket.send(JSON.stringify({ id, type: 'start_ack' }))
  }
}

function headerOf(protocols: string): Record<string, string> {
  const sealed = protocols.split(', ').find((protocol) => protocol.startsWith('header-'))
  return JSON.parse(Buffer.from(sealed?.slice(7) ?? '', 'base64url').toString()) as Record<string, string>
}
