/** Templates write `https://` before a domain name; this machine has no certificate for its own address. */
export function onThisMachine(text: string, address: string): string {
  const { host, protocol } = new URL(address)
  if (protocol === 'https:') return text
  return text.replaceAll(`https://${host}`, `http://${host}`).replaceAll(`wss://${host}`, `ws://${host}`)
}
