import { expect, vi } from 'vitest'
import type { Member } from '../support/Member'
import { requireAgreement } from '../support/requireAgreement'
import type { Journal } from './Journal'

const SOON = { timeout: 20_000, interval: 100 }

/** Fails unless all that was acknowledged is there, whole and in agreement with itself. */
export async function requireEverything(journal: Journal, members: Member[]): Promise<void> {
  for (const { seller, listing } of journal.listings) expect(await seller.listing(listing.id)).toEqual(listing)
  await requireMessages(journal, members)
  for (const { borrower, id } of journal.loans) {
    const recorded = (await borrower.loan(id)).repayments.map((repayment) => repayment.id)
    const acknowledged = journal.repayments.filter(({ loanId }) => loanId === id).map((repayment) => repayment.id)
    expect(recorded).toEqual(expect.arrayContaining(acknowledged))
  }
  for (const member of members) await requireAgreement(member)
  for (const { owner, id } of journal.uploads) {
    await vi.waitFor(async () => expect((await owner.image(id)).status).toBe('READY'), SOON)
    const { largePath } = await owner.image(id)
    const picture = await fetch(new URL(largePath, owner.url))
    expect(picture.headers.get('content-type')).toBe('image/webp')
    expect((await picture.arrayBuffer()).byteLength).toBeGreaterThan(0)
  }
}

/** Both members of each conversation read the same messages, numbered from 1 without holes. */
async function requireMessages(journal: Journal, members: Member[]): Promise<void> {
  const read = new Map<string, string>()
  for (const member of members) {
    for (const { id, lastSeq } of await member.conversations()) {
      const messages = await member.messagesSince(id)
      expect(messages.map(({ seq }) => seq)).toEqual(Array.from({ length: lastSeq }, (_, index) => index + 1))
      const sent = journal.messages.filter(({ conversationId }) => conversationId === id)
      expect(messages).toEqual(expect.arrayContaining(sent))
      expect(JSON.stringify(messages)).toBe(read.get(id) ?? JSON.stringify(messages))
      read.set(id, JSON.stringify(messages))
    }
  }
  for (const { conversationId } of journal.messages) expect(read.has(conversationId)).toBe(true)
}
