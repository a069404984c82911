import sharp from 'sharp'
import { expect, vi } from 'vitest'
import type { Member } from './Member'
import { postFile } from './postFile'

/** Uploads a small picture of a member's and waits until it is ready. Returns its id. */
export async function uploadImage(member: Member): Promise<string> {
  const file = await sharp({ create: { width: 64, height: 48, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer()
  const ticket = await member.requestImageUpload({ format: 'JPEG', bytes: file.length })
  const { status } = await postFile(ticket, file)
  expect(status).toBe(204)
  const { id } = ticket.image
  await vi.waitFor(async () => expect((await member.image(id)).status).toBe('READY'), { timeout: 20_000 })
  return id
}
