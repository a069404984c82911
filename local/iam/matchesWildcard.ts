const patterns = new Map<string, RegExp>()

/** Whether a text matches a pattern of IAM's: `*` for any characters, `?` for one. */
export function matchesWildcard(pattern: string, text: string): boolean {
  if (pattern === '*') return true
  let expression = patterns.get(pattern)
  if (!expression) {
    const escaped = pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')
    expression = new RegExp(`^${escaped}$`, 's')
    patterns.set(pattern, expression)
  }
  return expression.test(text)
}
