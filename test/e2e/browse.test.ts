import { afterAll, beforeAll, expect, test } from 'vitest'
import { uploadImage } from '../support/uploadImage'
import { expectAccessible } from './support/expectAccessible'
import { startSite, type Site } from './support/startSite'

const DEVICES = ['phone', 'tablet', 'desktop'] as const

let site: Site
beforeAll(async () => {
  site = await startSite()
  const amara = site.api.as('amara')
  const images = [{ id: await uploadImage(amara), alt: 'A green lamp' }]
  await amara.createListing({ title: 'Warm reading lamp', category: 'DORM', images })
  await amara.createListing({ title: 'Linear algebra, third edition', category: 'TEXTBOOKS' })
  for (let n = 1; n <= 25; n += 1) await amara.createListing({ title: `Folding chair ${n}`, category: 'FURNITURE' })
})
afterAll(async () => {
  await site.close()
  expect(site.complaints).toEqual([])
})

test.each(DEVICES)('a visitor browses on a %s, reads on, and opens a listing', async (device) => {
  const page = await site.visit(device)
  await page.goto('/')
  await page.getByRole('link', { name: /Folding chair 25/ }).waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: /more/i }).click()
  await page.getByRole('link', { name: /Warm reading lamp/ }).click()
  await page.getByRole('heading', { name: 'Warm reading lamp' }).waitFor()
  await expect.poll(() => naturalWidth(page)).toBeGreaterThan(0)
  await expectAccessible(page)
  await page.goBack()
  await page.getByRole('link', { name: /Warm reading lamp/ }).waitFor()
})

test('a category narrows the page and stays in the address', async () => {
  const page = await site.visit('desktop', 'dark')
  await page.goto('/')
  await page.getByRole('link', { name: 'Textbooks' }).click()
  await page.getByRole('link', { name: /Linear algebra/ }).waitFor()
  expect(await page.getByRole('link', { name: /Folding chair/ }).count()).toBe(0)
  await page.reload()
  await page.getByRole('link', { name: /Linear algebra/ }).waitFor()
  await expectAccessible(page)
})

test('a search finds a title by the beginnings of its words, and helps when it finds nothing', async () => {
  const page = await site.visit('phone', 'dark')
  await page.goto('/')
  await page.getByLabel('Search listings').fill('read lam')
  await page.getByRole('link', { name: /Warm reading lamp/ }).waitFor()
  expect(page.url()).toContain('q=read')
  await page.getByLabel('Search listings').fill('trombone')
  await expect.poll(() => page.getByRole('link', { name: /lamp/ }).count()).toBe(0)
  await expectAccessible(page)
})

test('a listing that is not there says so and leads back', async () => {
  const page = await site.visit('phone')
  await page.goto('/listings/11111111-1111-4111-8111-111111111111')
  await page.getByRole('main').getByRole('link').first().waitFor()
  await expectAccessible(page)
})

function naturalWidth(page: Awaited<ReturnType<Site['visit']>>): Promise<number> {
  return page
    .getByRole('main')
    .locator('img')
    .first()
    .evaluate((img) => (img instanceof HTMLImageElement ? img.naturalWidth : 0))
}
