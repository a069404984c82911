import type { Browser, Page } from 'playwright-core'
import { publishLocally } from '../../../scripts/web/publishLocally'
import type { Api } from '../../support/Api'
import { startApi } from '../../support/startApi'
import { DEVICES, type Device } from './devices'
import { openBrowser } from '../../../scripts/browser/openBrowser'

/** A step that takes longer than this is lost, on a busy machine too. */
const STEP_MS = 20_000

/** The product as people meet it: the local cloud with the web client, and browsers to look at it with. */
export interface Site {
  address: string
  /** The same API, for what a journey needs to be there already. */
  api: Api
  /** A browser of its own, with nothing stored. Whatever it logs as an error ends up in `complaints`. */
  visit(device: Device, scheme?: 'light' | 'dark'): Promise<Page>
  complaints: string[]
  close(): Promise<void>
}

/** Opens the site. Close it at the end of the file, and expect no complaints. */
export async function startSite(): Promise<Site> {
  const api = await startApi()
  const { cloud } = api
  await publishLocally(cloud)
  const browser = await openBrowser()
  const complaints: string[] = []
  return {
    address: cloud.address,
    api,
    complaints,
    visit: (device, scheme = 'light') => open(browser, cloud.address, device, scheme, complaints),
    close: () => browser.close(),
  }
}

async function open(
  browser: Browser,
  baseURL: string,
  device: Device,
  colorScheme: 'light' | 'dark',
  complaints: string[],
) {
  const context = await browser.newContext({ ...DEVICES[device], baseURL, colorScheme, locale: 'en-US' })
  context.setDefaultTimeout(STEP_MS)
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()} ${message.location().url}`)
  })
  return page
}
