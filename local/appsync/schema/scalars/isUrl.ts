/** A URL with a scheme, and no double slash in its path. */
export function isUrl(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9+.-]*:/.test(text) || /\s/.test(text) || !URL.canParse(text)) return false
  const path = text.replace(/^[^:]+:(?:\/\/)?/, '').replace(/[?#].*$/, '')
  return !path.includes('//')
}
