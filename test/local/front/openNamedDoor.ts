import { openDoor } from '../../../local/front/openDoor'
import type { GraphqlApi, HttpHandler } from '../../../local/services'

/** A door behind which each service answers with its own name. */
export async function openNamedDoor(apiIds = ['api']): ReturnType<typeof openDoor> {
  const named =
    (name: string): HttpHandler =>
    async (exchange) => {
      const body = await exchange.body(1_000)
      exchange.response.end(`${name}${body.length > 0 ? ` ${body.toString()}` : ''}`)
    }
  const api = (id: string): GraphqlApi => ({
    http: named(id),
    upgrade: (_request, socket) => socket.end(`HTTP/1.1 418 ${id}\r\n\r\n`),
    close: () => Promise.resolve(),
  })
  const door = await openDoor({ port: 0 })
  door.serve({
    graphqlApis: new Map(apiIds.map((id) => [id, api(id)])),
    userPools: named('user pools'),
    signed: new Map([
      ['dynamodb', named('dynamodb')],
      ['s3', named('s3')],
      ['ses', () => Promise.reject(new Error('a secret of the inside'))],
    ]),
    buckets: new Set(['uploads']),
    objectStore: named('bucket'),
    inbox: named('inbox'),
    indexPage: named('index'),
    distribution: named('distribution'),
  })
  return door
}
