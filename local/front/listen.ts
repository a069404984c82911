import type { Server } from 'node:http'

/** Binds a server to its port, or says in one sentence why that cannot be. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host)))
    server.listen(port, host, () => {
      server.removeAllListeners('error')
      resolve()
    })
  })
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(`Port ${port} is in use. Stop the program that has it, or choose another with --port.`)
  }
  if (error.code === 'EACCES') return new Error(`Port ${port} needs more rights. Choose one above 1023 with --port.`)
  if (error.code === 'EADDRNOTAVAIL') return new Error(`${host} is not an address of this machine.`)
  return error
}
