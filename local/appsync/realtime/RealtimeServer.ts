import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { GraphqlApiDefinition } from '../execute/GraphqlApiDefinition'
import { Connection } from './Connection'
import type { Publisher } from './Publisher'

const MESSAGE_BYTES = 256 * 1024
const PROTOCOL = 'graphql-ws'

/** The real-time endpoint of an API. */
export class RealtimeServer {
  readonly #server = new WebSocketServer({
    noServer: true,
    maxPayload: MESSAGE_BYTES,
    perMessageDeflate: false,
    clientTracking: true,
    handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
  })

  constructor(
    readonly api: GraphqlApiDefinition,
    readonly publisher: Publisher,
  ) {}

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      new Connection(webSocket, request, this.api, this.publisher)
    })
  }

  close(): Promise<void> {
    for (const client of this.#server.clients) client.terminate()
    return new Promise((resolve) => this.#server.close(() => resolve()))
  }
}
