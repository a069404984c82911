import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { UploadTicket } from '../../resolvers/generated/schema'
import { ApiError } from '../support/ApiError'
import type { Member } from '../support/Member'
import { postFile } from '../support/postFile'
import type { Journal } from './Journal'
import { PHOTO } from './PHOTO'

/** Uploads a photo, unless that was done before, and writes it into the journal once it is acknowledged. */
export async function uploadPhoto(owner: Member, journal: Journal, id: string = randomUUID()): Promise<void> {
  const ticket = await ticketUnlessUploaded(owner, id)
  if (ticket) expect((await postFile(ticket, PHOTO)).status).toBe(204)
  journal.uploads.push({ owner, id })
}

async function ticketUnlessUploaded(owner: Member, id: string): Promise<UploadTicket | undefined> {
  try {
    return await owner.requestImageUpload({ id, format: 'JPEG', bytes: PHOTO.length })
  } catch (error) {
    if (error instanceof ApiError && error.message === 'This image was uploaded already.') return undefined
    throw error
  }
}
