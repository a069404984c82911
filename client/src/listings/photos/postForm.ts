type Ticket = { url: string; fields: { name: string; value: string }[] }

/** Sends a file with a presigned form and tells how far it is. By XMLHttpRequest, because `fetch` cannot tell. */
export function postForm(ticket: Ticket, file: Blob, onProgress: (part: number) => void, signal: AbortSignal) {
  return new Promise<void>((resolve, reject) => {
    const form = new FormData()
    for (const { name, value } of ticket.fields) form.append(name, value)
    form.append('file', file)
    const request = new XMLHttpRequest()
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onload = () =>
      request.status < 300 ? resolve() : reject(new Error('The photo was not accepted. Please try again.'))
    request.onerror = () => reject(new Error('The connection broke. Please try again.'))
    request.onabort = () => reject(new Error('Stopped.'))
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.open('POST', ticket.url)
    request.send(form)
  })
}
