import { isIPv4, isIPv6 } from 'node:net'

/** An address of version 4 or 6, alone or with the length of its network. */
export function isIpAddress(text: string): boolean {
  const [address = '', length, ...rest] = text.split('/')
  if (rest.length > 0 || (length !== undefined && !/^\d{1,3}$/.test(length))) return false
  if (isIPv4(address)) return Number(length ?? 0) <= 32
  return isIPv6(address) && Number(length ?? 0) <= 128
}
