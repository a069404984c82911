import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Exchange } from '../services'
import { answerError } from './answerError'
import { answerJson } from './answerJson'
import { apiOf } from './apiOf'
import { createExchange } from './createExchange'
import type { FrontServices } from './FrontServices'
import { isLocalName } from './isLocalName'
import { listen } from './listen'
import { routeOf } from './routeOf'

/** The one listening socket. It listens at once, so that its address is known, and serves when it is told what. */
interface Door {
  /** Without a slash at its end. */
  address: string
  serve(services: FrontServices): void
  close(): Promise<void>
}

const LOOPBACK = '127.0.0.1'

/** Opens the front door. Port 0 takes any free port; only `host` other than the loopback lets other machines in. */
export async function openDoor({ port, host = LOOPBACK }: { port: number; host?: string }): Promise<Door> {
  let services: FrontServices | undefined
  const upgraded = new Set<Duplex>()
  const server = createServer({ keepAliveTimeout: 60_000 })
  await listen(server, port, host)
  const address = `http://${nameOf(host)}:${(server.address() as AddressInfo).port}`

  async function answer(exchange: Exchange) {
    const { request, response } = exchange
    if (host === LOOPBACK && !isLocalName(request.headers.host)) {
      answerJson(response, 421, { message: `This is the local cloud at ${address}. Use that address.` })
      return
    }
    if (!services) {
      answerJson(response, 503, { message: 'The local cloud is starting. Try again in a moment.' })
      return
    }
    await routeOf(exchange, services)(exchange)
  }

  server.on('request', (request, response) => {
    const exchange = createExchange(request, response, address)
    answer(exchange).catch((error: unknown) => answerError(exchange, error))
  })

  server.on('upgrade', (request, socket: Duplex, head) => {
    // Who goes away before anybody listens is no fault.
    socket.on('error', () => socket.destroy())
    const path = (request.url ?? '').split('?')[0] ?? ''
    const isAllowed = host !== LOOPBACK || isLocalName(request.headers.host)
    const api = isAllowed && services ? apiOf(services.graphqlApis, path) : undefined
    if (!api) {
      socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\ncontent-length: 0\r\n\r\n')
      return
    }
    upgraded.add(socket)
    socket.on('close', () => upgraded.delete(socket))
    api.upgrade(request, socket, head)
  })

  async function close() {
    const closed = new Promise((resolve) => server.close(resolve))
    for (const socket of upgraded) socket.destroy()
    server.closeAllConnections()
    await closed
  }

  let closing: Promise<void> | undefined
  return {
    address,
    serve: (given) => {
      services = given
    },
    close: () => (closing ??= close()),
  }
}

/** The loopback is called by the name that browsers trust; so is a socket that is open to every address. */
function nameOf(host: string): string {
  if (host === LOOPBACK || host === '0.0.0.0' || host === '::' || host === '::1') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
