import type { Browser, Page } from 'playwright-core'
import { publishLocally } from '../../../scripts/web/publishLocally'
import { sharedCloud } from '../../support/cloud'
import { DEVICES, type Device } from './devices'
import { openBrowser } from './openBrowser'

/** The product as people meet it: the local cloud with the web client, and browsers to look at it with. */
export interface Site {
  address: string
  /** A browser of its own, with nothing stored. Whatever it logs as an error ends up in `complaints`. */
  visit(device: Device, scheme?: 'light' | 'dark'): Promise<Page>
  complaints: string[]
  close(): Promise<void>
}

/** Opens the site. Close it at the end of the file, and expect no complaints. */
export async function startSite(): Promise<Site> {
  const cloud = await sharedCloud()
  await publishLocally(cloud)
  const browser = await openBrowser()
  const complaints: string[] = []
  return {
    address: cloud.address,
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
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
  })
  return page
}
