const LOCAL = /^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|"(?:[^"\\\r\n]|\\.)+")$/
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/

/** `local-part@domain`, after RFC 822. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@')
  if (at < 1 || at > 64 || text.length > 254) return false
  return LOCAL.test(text.slice(0, at)) && isDomain(text.slice(at + 1))
}

function isDomain(domain: string): boolean {
  if (/^\[[0-9A-Fa-f:.]+\]$/.test(domain)) return true
  return domain.split('.').every((label) => LABEL.test(label))
}
