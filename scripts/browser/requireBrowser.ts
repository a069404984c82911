import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from './findBrowser'

/** The path of a Chromium. Where there is none, Debian's is installed; where that cannot be, it says what to do. */
export function requireBrowser(): string {
  const found = findBrowser() ?? installFromDebian()
  if (found === undefined) {
    throw new Error('The browser tests need Chromium or Chrome. Install one, or set BROWSER_PATH to its executable.')
  }
  return found
}

function installFromDebian(): string | undefined {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('Installing Chromium for the browser tests …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['update', '--quiet'], { env, stdio: 'ignore' })
  execFileSync('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'chromium'], {
    env,
    stdio: 'ignore',
  })
  return findBrowser()
}
