import type { Page } from 'playwright-core'
import { join } from 'node:path'
import { startLocal } from '../../local/startLocal'
import { buildWeb } from '../assemble/buildWeb'
import { bundleFunctions } from '../assemble/bundleFunctions'
import { bundleResolvers } from '../assemble/bundleResolvers'
import { synthesize } from '../assemble/synthesize'
import { openBrowser } from '../browser/openBrowser'
import { demoId } from '../demo/demoId'
import { addressOf, DEMO_PASSWORD, type Handle } from '../demo/members'
import { openCampus } from '../demo/openCampus'
import { publishLocally } from '../web/publishLocally'
import { readDeployment } from '../web/readDeployment'
import { percentileOf } from './medianOf'

const ASSEMBLY = join('build', 'assembly')
const MESSAGES = 60

/** From the Enter key in one browser to the painted bubble in another: mutation, push, cache, screen. */
export async function messageLatency(): Promise<string[]> {
  await Promise.all([bundleResolvers(), bundleFunctions(), buildWeb()])
  await synthesize({ outdir: ASSEMBLY, validate: false })
  const cloud = await startLocal({ assembly: ASSEMBLY })
  const browser = await openBrowser()
  try {
    await publishLocally(cloud)
    const { userPoolId, userPoolClientId } = readDeployment(cloud.outputs)
    const campus = await openCampus({ address: cloud.address, userPoolId, userPoolClientId })
    const listingId = demoId('bench')
    const price = { amountMinor: 100, currency: 'USD' }
    const listing = { id: listingId, title: 'Something to talk about', category: 'OTHER', condition: 'GOOD', price }
    await campus.as('amara')('mutation ($input: CreateListingInput!) { createListing(input: $input) { id } }', {
      input: listing,
    })
    const { messageSeller } = await campus.as('jun')<{ messageSeller: { conversationId: string } }>(
      'mutation ($input: MessageSellerInput!) { messageSeller(input: $input) { conversationId } }',
      { input: { listingId, clientId: demoId('first'), text: 'Hello' } },
    )
    const open = async (handle: Handle) => {
      const page = await (await browser.newContext({ baseURL: cloud.address })).newPage()
      await signIn(page, handle)
      await page.goto(`/messages/${messageSeller.conversationId.replace('.', '/')}`)
      await page.getByRole('main').locator('ol').getByText('Hello').waitFor()
      return page
    }
    const figures = await exchange(await open('jun'), await open('amara'))
    const at = (percent: number) => `p${percent} ${percentileOf(figures, percent).toFixed(0)} ms`
    return [`${MESSAGES} messages  ${at(50)}  ${at(95)}`]
  } finally {
    await browser.close()
    await cloud.close()
  }
}

async function signIn(page: Page, handle: Handle): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(addressOf(handle))
  await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: /^Your account/ }).waitFor()
}

async function exchange(from: Page, to: Page): Promise<number[]> {
  const figures: number[] = []
  for (let n = 0; n < MESSAGES; n += 1) {
    const text = `Message number ${n}.`
    const seen = to.evaluate<number>(whenShown(text))
    const field = from.getByPlaceholder('Write a message…')
    await field.fill(text)
    const sent = await from.evaluate(() => Date.now())
    await field.press('Enter')
    figures.push((await seen) - sent)
  }
  return figures
}

/** An expression for the page: the moment of the first frame that shows a text. */
function whenShown(text: string): string {
  return `new Promise((resolve) => {
    const look = () => document.body.innerText.includes(${JSON.stringify(text)}) ? resolve(Date.now()) : requestAnimationFrame(look)
    look()
  })`
}
