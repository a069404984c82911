import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerError } from '../../../local/front/answerError'
import { createExchange } from '../../../local/front/createExchange'
import type { HttpHandler } from '../../../local/services'

/** Serves one handler on a port of its own. */
export async function serve(handler: HttpHandler): Promise<{ address: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const exchange = createExchange(request, response, address)
    handler(exchange).catch((error: unknown) => answerError(exchange, error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    address,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
