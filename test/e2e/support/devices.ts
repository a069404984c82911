import type { BrowserContextOptions } from 'playwright-core'

/** The screens that every page must look right on. */
export const DEVICES = {
  phone: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  tablet: { viewport: { width: 768, height: 1024 } },
  desktop: { viewport: { width: 1280, height: 900 } },
} satisfies Record<string, BrowserContextOptions>

export type Device = keyof typeof DEVICES
