import type { UploadTicket } from '../../resolvers/generated/schema'

/** Sends a file with its ticket, as a browser does. */
export function postFile(ticket: UploadTicket, file: Buffer): Promise<Response> {
  const form = new FormData()
  for (const { name, value } of ticket.fields) form.append(name, value)
  form.append('file', new Blob([new Uint8Array(file)]))
  return fetch(ticket.url, { method: 'POST', body: form })
}
