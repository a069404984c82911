import type { ServerResponse } from 'node:http'
import { toXml, type XmlContent } from './toXml'

/** Answers with an XML document. */
export function sendXml(response: ServerResponse, status: number, name: string, content: XmlContent): void {
  const document = `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(name, content)}`
  response.writeHead(status, { 'content-type': 'application/xml', 'content-length': Buffer.byteLength(document) })
  response.end(document)
}
