import { setTimeout as sleep } from 'node:timers/promises'
import type { Caller } from './Campus'
import { orUndefined } from './orUndefined'

interface Ticket {
  requestImageUpload: { url: string; fields: { name: string; value: string }[] }
}

interface Status {
  image: { status: string; rejection: string | null }
}

const REQUEST = `mutation ($input: RequestImageUploadInput!) {
  requestImageUpload(input: $input) { url fields { name value } }
}`

const STATUS = `query ($id: ID!) { image(id: $id) { status rejection } }`

const ATTEMPTS = 300

/** Uploads a JPEG as a client does and waits until it is ready. What was uploaded before is left alone. */
export async function uploadPicture(call: Caller, id: string, picture: Buffer): Promise<void> {
  if (await isThere(call, id)) return
  const { requestImageUpload: ticket } = await call<Ticket>(REQUEST, {
    input: { id, format: 'JPEG', bytes: picture.length },
  })
  const form = new FormData()
  for (const { name, value } of ticket.fields) form.append(name, value)
  form.append('file', new Blob([new Uint8Array(picture)], { type: 'image/jpeg' }))
  const response = await fetch(ticket.url, { method: 'POST', body: form })
  if (!response.ok) throw new Error(`The upload was refused: ${await response.text()}`)
  await ready(call, id)
}

async function isThere(call: Caller, id: string): Promise<boolean> {
  const answer = await orUndefined(call<Status>(STATUS, { id }))
  return answer?.image.status === 'READY'
}

async function ready(call: Caller, id: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { image } = await call<Status>(STATUS, { id })
    if (image.status === 'READY') return
    if (image.status === 'REJECTED') throw new Error(`The picture was rejected: ${image.rejection ?? ''}`)
    await sleep(150)
  }
  throw new Error('The picture was not ready in time.')
}
