import { randomUUID } from 'node:crypto'
import type { Member } from '../support/Member'
import type { Journal } from './Journal'
import type { Random } from './Random'
import { uploadPhoto } from './uploadPhoto'

/** Has a member write something that can be sent again without doing it twice, and notes the answer. */
export async function writeSomething(member: Member, journal: Journal, random: Random): Promise<void> {
  const act = choose(member, journal, random)
  try {
    await act()
    journal.answers += 1
  } catch (error) {
    journal.unanswered.push(act)
    throw error
  }
}

function choose(member: Member, journal: Journal, random: Random): () => Promise<void> {
  const id = randomUUID()
  const amountMinor = 1 + random.below(500)
  const loan = random.oneOf(journal.loans.filter(({ borrower }) => borrower === member))
  const other = random.oneOf(journal.listings.filter(({ seller }) => seller !== member))
  switch (random.below(10)) {
    case 0:
      return async () => void journal.loans.push({ borrower: member, id: (await member.createLoan({ id })).id })
    case 1:
      return async () => void journal.listings.push({ seller: member, listing: await member.createListing({ id }) })
    case 2:
      return () => uploadPhoto(member, journal, id)
    case 3:
    case 4:
    case 5:
      if (loan) return () => repay(member, journal, loan.id, id, amountMinor)
  }
  if (!other)
    return async () => void journal.listings.push({ seller: member, listing: await member.createListing({ id }) })
  const listingId = other.listing.id
  const text = `Message ${id}`
  return async () => void journal.messages.push(await member.messageSeller({ listingId, clientId: id, text }))
}

async function repay(member: Member, journal: Journal, loanId: string, id: string, amountMinor: number): Promise<void> {
  await member.recordRepayment({ loanId, id, amountMinor })
  journal.repayments.push({ loanId, id })
}
