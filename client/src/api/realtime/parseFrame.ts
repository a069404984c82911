import type { Frame } from './Frame'

/** A frame of the socket, or undefined for what is none: a proxy's chatter must not end the connection. */
export function parseFrame(text: unknown): Frame | undefined {
  if (typeof text !== 'string') return undefined
  const value: unknown = JSON.parse(text)
  return isFrame(value) ? value : undefined
}

function isFrame(value: unknown): value is Frame {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false
  return typeof value.type === 'string' && (!('payload' in value) || typeof value.payload === 'object')
}
