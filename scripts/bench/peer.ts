import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import { buildSchema, type DocumentNode, execute, parse, validate } from 'graphql'
import { EngineClient } from '../../local/dynamodb/EngineClient'
import { plain } from './plain'
import { serveFigures } from './serveFigures'

/**
 * The peer: what somebody would write by hand for this one query. `node:http`, graphql-js with its documents parsed and
 * validated once, and one Query to the same store over the same kept-alive connections. No authorization, no policies.
 */
const [endpoint = '', table = '', campus = ''] = process.argv.slice(2)
const store = new EngineClient(endpoint)
const schema = buildSchema(readFileSync('codegen/appsync.graphql', 'utf8') + readFileSync('schema.graphql', 'utf8'))
const documents = new Map<string, DocumentNode>()

const rootValue = {
  async listings({ limit }: { limit: number }) {
    const { Items: items } = await store.call('Query', {
      TableName: table,
      IndexName: 'byCampusNewest',
      KeyConditionExpression: 'campusShelf = :campus',
      ExpressionAttributeValues: { ':campus': { S: campus } },
      ScanIndexForward: false,
      Limit: limit,
    })
    return { items: Array.isArray(items) ? items.map(plain) : [], nextToken: null }
  },
}

function documentOf(query: string): DocumentNode {
  const known = documents.get(query)
  if (known) return known
  const document = parse(query)
  const [problem] = validate(schema, document)
  if (problem) throw problem
  documents.set(query, document)
  return document
}

async function answer(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  const { query } = JSON.parse(Buffer.concat(chunks).toString()) as { query: string }
  return JSON.stringify(await execute({ schema, document: documentOf(query), rootValue }))
}

const server = createServer((request, response) => {
  void answer(request).then((body) => response.setHeader('content-type', 'application/json').end(body))
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  serveFigures({ url: `http://127.0.0.1:${port}`, headers: {} })
})
