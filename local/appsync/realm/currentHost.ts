import type { Host } from './Host'

let installed: Host | undefined

/** The host of this realm. Never handed to resolver code, only closed over. */
export function currentHost(): Host {
  if (!installed) throw new Error('The realm has no host yet.')
  return installed
}

/** Gives the realm its host, once. */
export function installHost(value: Host): void {
  installed = value
}
