import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './support/expectAccessible'
import { mailsTo } from './support/inbox'
import { enter } from './support/people'
import { startSite, type Site } from './support/startSite'

let site: Site
let photo: Buffer
beforeAll(async () => {
  site = await startSite()
  await site.api.session('amara')
  photo = await sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#2e8058' } })
    .withExif({ IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitude: '44/1 38/1 0/1', GPSLongitude: '63/1 35/1 0/1' } })
    .jpeg()
    .toBuffer()
})
afterAll(async () => {
  await site.close()
  expect(site.complaints).toEqual([])
})

test.each(['phone', 'desktop'] as const)(
  'a member sells with photos on a %s, and nothing personal is in them',
  async (device) => {
    const page = await site.visit(device)
    await enter(page, 'amara')
    await page.goto('/sell')
    await page.locator('input[type=file]').setInputFiles([
      { name: 'front.jpg', mimeType: 'image/jpeg', buffer: photo },
      { name: 'back.jpg', mimeType: 'image/jpeg', buffer: photo },
    ])
    await expect.poll(() => page.getByText('Ready', { exact: true }).count(), { timeout: 20_000 }).toBe(2)
    expect(await page.getByRole('img', { name: 'Your photo 1' }).getAttribute('src')).toMatch(/^\/img\//)
    await expectAccessible(page)
    await page.getByLabel('Title').fill(`Green table, from a ${device}`)
    await page.getByLabel('Price').fill('45')
    await page.getByLabel('Category').selectOption({ label: 'Furniture' })
    await page.getByRole('button', { name: 'Put it up for sale' }).dblclick()
    await page.getByText('Your listing is live').waitFor()
    await page.getByRole('heading', { name: `Green table, from a ${device}` }).waitFor()
    expect((await site.api.as('amara').myListings()).filter(({ title }) => title.endsWith(device))).toHaveLength(1)

    const src = await page.getByRole('main').locator('img').first().getAttribute('src')
    const picture = await page.request.get(src ?? '')
    const { exif, width } = await sharp(await picture.body()).metadata()
    expect(exif).toBeUndefined()
    expect(width).toBeLessThanOrEqual(1600)
    await expect
      .poll(async () => (await mailsTo(page, 'amara@harbour.example')).map(({ subject }) => subject).join())
      .toContain(device)
  },
)

test('an unfinished form says what is missing, at the field', async () => {
  const page = await site.visit('phone', 'dark')
  await enter(page, 'amara')
  await page.goto('/sell')
  await page.getByRole('button', { name: 'Put it up for sale' }).click()
  await expect.poll(() => page.locator('[aria-invalid=true]').count()).toBeGreaterThan(1)
  await expectAccessible(page)
})

test('a file that only calls itself a photo is refused with a reason', async () => {
  const page = await site.visit('desktop', 'dark')
  await enter(page, 'amara')
  await page.goto('/sell')
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>')
  await page.locator('input[type=file]').setInputFiles([{ name: 'drawing.jpg', mimeType: 'image/jpeg', buffer: svg }])
  await page.getByText('Not usable').waitFor({ timeout: 20_000 })
  await expectAccessible(page)
})
