const CLASSES: Record<string, string> = {
  Lower: 'a-z',
  Upper: 'A-Z',
  ASCII: '\\x00-\\x7F',
  Alpha: 'A-Za-z',
  Digit: '0-9',
  Alnum: 'A-Za-z0-9',
  Punct: '!-\\/:-@\\[-`{-~',
  Graph: '!-~',
  Print: ' -~',
  Blank: ' \\t',
  Cntrl: '\\x00-\\x1F\\x7F',
  XDigit: '0-9A-Fa-f',
  Space: ' \\t\\n\\x0B\\f\\r',
}
const ESCAPES: Record<string, string> = {
  A: '^',
  z: '$',
  Z: '$',
  h: '[ \\t\\xA0]',
  R: '(?:\\r\\n|[\\n\\r\\x0B\\f])',
  e: '\\x1B',
  a: '\\x07',
}
const cache = new Map<string, RegExp>()
const CACHED = 200

/** A Java pattern as a JavaScript regular expression. Possessive quantifiers and atomic groups become greedy ones. */
export function javaRegExp(pattern: string, flags: string): RegExp {
  const key = `${flags}/${pattern}`
  const known = cache.get(key)
  if (known) {
    known.lastIndex = 0
    return known
  }
  const built = build(pattern, flags)
  if (cache.size === CACHED) cache.clear()
  cache.set(key, built)
  return built
}

function build(pattern: string, flags: string): RegExp {
  let source = pattern
  let all = flags
  const inline = /^(\^\(\?:)?\(\?([imsux]+)\)/.exec(source)
  if (inline) {
    source = (inline[1] ?? '') + source.slice(inline[0].length)
    for (const flag of inline[2] ?? '') if ('ims'.includes(flag)) all += flag
  }
  return new RegExp(translate(source), all)
}

function translate(source: string): string {
  return source
    .replace(/\\Q([\s\S]*?)(?:\\E|$)/g, (_all, quoted: string) => quoted.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .replace(/\\([pP])\{(?:Is|java)?(\w+)\}/g, (all, sign: string, name: string) => posix(all, sign, name))
    .replace(/\\\\|\\([AzZhRea])/g, (all, letter?: string) => (letter && ESCAPES[letter]) ?? all)
    .replace(/\(\?>/g, '(?:')
    .replace(/([*+?}])\+/g, '$1')
}

function posix(all: string, sign: string, name: string): string {
  const members = CLASSES[name]
  if (!members) return all
  return sign === 'p' ? `[${members}]` : `[^${members}]`
}
