import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './support/expectAccessible'
import { enter } from './support/people'
import { startSite, type Site } from './support/startSite'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(async () => {
  await site.close()
  expect(site.complaints).toEqual([])
})

const journeys = [
  ['phone', 'priya', 'light'],
  ['desktop', 'kofi', 'dark'],
] as const

test.each(journeys)('on a %s a member records a loan, repays it and sees it paid off', async (device, name, scheme) => {
  await site.api.session(name)
  const page = await site.visit(device, scheme)
  await enter(page, name)
  await page.goto('/loans')
  await expectAccessible(page)

  await page.goto('/loans/new')
  await page.getByLabel('Title').fill('Bicycle from Jun')
  await page.getByLabel('Principal').fill('1,200')
  await page.getByLabel('Annual rate').fill('6')
  await page.getByLabel('Months').fill('2')
  await page.getByLabel('Start date').fill('2026-09-01')
  await page.getByLabel('Description').fill('Blue, with a rack.')
  const preview = page.getByRole('region', { name: 'What it means' })
  await preview.getByText('$604.50').first().waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: /record/i }).click()

  await page.getByRole('heading', { name: 'Bicycle from Jun' }).waitFor()
  const [loan] = await site.api.as(name).myLoans()
  expect(loan).toMatchObject({ instalmentMinor: 60_450, totalPayableMinor: 120_901, status: 'ACTIVE' })
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Record a repayment' }).first().click()
  await page.getByLabel('Paid on').fill('2026-10-01')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Record it' }).dblclick()
  await page.getByText('$601.50').first().waitFor()
  expect((await site.api.as(name).loan(loan?.id ?? '')).repayments).toHaveLength(1)

  await page.getByRole('button', { name: 'Record a repayment' }).first().click()
  await page.getByLabel('Paid on').fill('2026-11-01')
  await page.getByRole('button', { name: /Everything/ }).click()
  await page.getByRole('button', { name: 'Record it' }).click()
  await page.getByText('Paid off', { exact: true }).first().waitFor()
  await expectAccessible(page)

  await page.goto('/loans')
  await page.getByText('$1,209.01').first().waitFor()
  expect(await site.api.as(name).dashboard()).toEqual({
    totals: [{ currency: 'USD', loans: 1, borrowedMinor: 120_000, repaidMinor: 120_901, outstandingMinor: 0 }],
  })
  await expectAccessible(page)
})
