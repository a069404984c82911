import { conversationPath } from '../../client/src/links/conversationPath'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './support/expectAccessible'
import { enter } from './support/people'
import { startSite, type Site } from './support/startSite'

/** Something that was said, in the thread. */
const bubble = (page: Page, text: string) => page.getByRole('main').locator('ol').getByText(text)

let site: Site
beforeAll(async () => {
  site = await startSite()
  await site.api.session('jun')
})
afterAll(async () => {
  await site.close()
  expect(site.complaints).toEqual([])
})

test('a buyer writes on a phone, the seller reads it live on a laptop, and the answer comes back live', async () => {
  const { id } = await site.api.as('amara').createListing({ title: 'Trek FX 1' })
  const seller = await site.visit('desktop')
  await enter(seller, 'amara')
  await seller.goto('/messages')
  await expectAccessible(seller)

  const buyer = await site.visit('phone')
  await enter(buyer, 'jun')
  await buyer.goto(`/listings/${id}`)
  await buyer.getByLabel('Write to Amara Harbour').fill('Does it come with a lock?')
  await buyer.getByRole('button', { name: 'Message seller' }).dblclick()
  await bubble(buyer, 'Does it come with a lock?').waitFor()

  await seller.getByRole('link', { name: /Jun Harbour/ }).click()
  await bubble(seller, 'Does it come with a lock?').waitFor()
  await seller.getByLabel('Message to Jun Harbour').fill('It does,\nand with a helmet.')
  await seller.getByLabel('Message to Jun Harbour').press('Enter')
  await bubble(buyer, 'and with a helmet').waitFor()
  await expectAccessible(seller)
  await expectAccessible(buyer)

  const [conversation] = await site.api.as('jun').conversations()
  expect(conversation?.lastSeq).toBe(2)
})

test('what is written while the connection is gone is sent once it is back, and nothing is missed', async () => {
  const { id } = await site.api.as('amara').createListing({ title: 'Desk lamp' })
  const first = await site.api.as('jun').messageSeller({ listingId: id, text: 'Hello' })
  const page = await site.visit('desktop', 'dark')
  await enter(page, 'amara')
  await page.goto(conversationPath(first.conversationId))
  await bubble(page, 'Hello').waitFor()
  await page.context().setOffline(true)
  await site.api.as('jun').sendMessage({ conversationId: first.conversationId, text: 'Said while you were away' })
  await page
    .getByText(/offline/i)
    .first()
    .waitFor()
  await expectAccessible(page)
  await page.context().setOffline(false)
  await bubble(page, 'Said while you were away').waitFor()
  await page.getByLabel('Message to Jun Harbour').fill('Back again')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect
    .poll(async () => (await site.api.as('jun').messagesSince(first.conversationId)).map(({ text }) => text))
    .toEqual(['Hello', 'Said while you were away', 'Back again'])
  site.complaints.splice(0)
})

test('unread messages are counted in the title and on the tab until they are read', async () => {
  const { id } = await site.api.as('mateo').createListing({ title: 'Skateboard' })
  const { conversationId } = await site.api.as('sofia').messageSeller({ listingId: id, text: 'One' })
  await site.api.as('sofia').sendMessage({ conversationId, text: 'Two' })
  const page = await site.visit('phone')
  await enter(page, 'mateo')
  await page.goto('/')
  await expect.poll(() => page.title()).toMatch(/^\(2\)/)
  await page.goto(conversationPath(conversationId))
  await expect.poll(() => page.title()).not.toMatch(/^\(/)
})
