import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { GraphqlApiDefinition } from '../execute/GraphqlApiDefinition'
import type { Publisher } from './Publisher'

/** The real-time endpoint of an API. */
export class RealtimeServer {
  constructor(
    readonly api: GraphqlApiDefinition,
    readonly publisher: Publisher,
  ) {}

  upgrade(_request: IncomingMessage, socket: Duplex, _head: Buffer): void {
    socket.destroy()
  }

  close(): Promise<void> {
    return Promise.resolve()
  }
}
