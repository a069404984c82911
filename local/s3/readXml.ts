const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** The contents of every element of this name. Enough for the small documents that clients send: no attributes matter. */
export function readXml(document: string, name: string): string[] {
  const elements = document.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))
  return Array.from(elements, ([, content]) => unescaped(content ?? ''))
}

function unescaped(text: string): string {
  if (text.includes('<')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal))
    if (hex) return String.fromCodePoint(Number.parseInt(String(hex), 16))
    return named[String(name)] ?? whole
  })
}
