import { randomUUID } from 'node:crypto'
import type { Mail, Store } from '../services'
import type { StoredMail } from './StoredMail'
import { addressOf } from './addressOf'
import { codesIn } from './codesIn'

const COLLECTION = 'mails'
const MOST_MAILS = 1_000
const END_OF_TIME = 9_999_999_999_999

/** Every mail that was sent, kept durably, newest first. Beyond a thousand the oldest go. */
export class Inbox {
  #loaded: Promise<StoredMail[]> | undefined

  constructor(private readonly store: Store) {}

  /** Keeps a mail, and answers with its id when nothing can lose it any more. */
  async keep(mail: Mail): Promise<string> {
    const mails = await this.#load()
    const now = Date.now()
    const stored: StoredMail = {
      ...mail,
      id: `${String(END_OF_TIME - now)}-${randomUUID()}`,
      receivedAt: new Date(now).toISOString(),
      codes: codesIn(mail),
    }
    await this.store.put(COLLECTION, stored.id, stored)
    mails.unshift(stored)
    for (const old of mails.splice(MOST_MAILS)) await this.store.remove(COLLECTION, old.id)
    return stored.id
  }

  /** The mails to one recipient, or all. */
  async list(recipient?: string): Promise<StoredMail[]> {
    const mails = await this.#load()
    if (recipient === undefined || recipient === '') return mails
    const wanted = addressOf(recipient)
    return mails.filter(({ to }) => to.some((each) => addressOf(each) === wanted))
  }

  #load(): Promise<StoredMail[]> {
    this.#loaded ??= this.store.list<StoredMail>(COLLECTION).then((rows) => rows.map(({ value }) => value))
    return this.#loaded
  }
}
