import { javaRegExp } from './text/javaRegExp'
import { natives } from './natives'

/** What resolver code may name, beside what the kernel adds. */
const GLOBALS = new Set([
  ...['Object', 'Array', 'String', 'Number', 'Boolean', 'Math', 'JSON', 'Date', 'NaN', 'Infinity', 'undefined'],
  ...['util', 'extensions', 'runtime', 'console', 'globalThis'],
])
const LOOPS = 'forEach map flatMap filter reduce reduceRight find some every findIndex findLast findLastIndex'.split(
  ' ',
)
const ITERATIONS = 1000
const DENIED: [target: object, names: string][] = [
  [Array, 'from of'],
  [Array.prototype, 'copyWithin entries keys values toLocaleString'],
  [Object, 'create defineProperties defineProperty freeze getOwnPropertyDescriptor getOwnPropertyDescriptors'],
  [Object, 'getOwnPropertyNames getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed'],
  [Object, 'preventExtensions seal setPrototypeOf'],
  [String, 'fromCharCode fromCodePoint'],
  [
    String.prototype,
    'charCodeAt localeCompare matchAll padEnd padStart repeat search toLocaleLowerCase toLocaleUpperCase',
  ],
]

/** Leaves of JavaScript what AppSync has, and freezes it: nothing that one resolver does reaches another. */
export function confine(scope: Record<string, unknown>): void {
  const freeze = Object.freeze
  const ownNames = Object.getOwnPropertyNames
  const descriptor = Object.getOwnPropertyDescriptor
  const prototypeOf = Object.getPrototypeOf as (value: object) => object | null
  limitLoops()
  readJavaPatterns()
  JSON.parse = (text: string): unknown => parseOrBlank(text)
  for (const [target, names] of DENIED) for (const name of names.split(' ')) Reflect.deleteProperty(target, name)
  for (const name of ownNames(scope)) if (!GLOBALS.has(name)) Reflect.deleteProperty(scope, name)
  const seen = new Set<object>()
  const visit = (value: unknown): void => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return
    seen.add(value)
    freeze(value)
    visit(prototypeOf(value))
    for (const name of ownNames(value)) visit(descriptor(value, name)?.value)
  }
  for (const name of ownNames(scope)) if (name !== 'globalThis') visit(scope[name])
  visit(function* () {}.prototype)
  visit([][Symbol.iterator]())
  visit(''[Symbol.iterator]())
  visit(/x/)
}

/** AppSync stops after a thousand elements and says nothing. */
function limitLoops(): void {
  type Loop = (this: unknown[], ...rest: unknown[]) => unknown
  for (const name of LOOPS) {
    const native = Object.getOwnPropertyDescriptor(Array.prototype, name)?.value as Loop | undefined
    if (!native) continue
    const limited: Loop = function (...rest) {
      return native.apply(this.length > ITERATIONS ? this.slice(0, ITERATIONS) : this, rest)
    }
    Object.assign(Array.prototype, { [name]: limited })
  }
}

/** AppSync has no regular expression literals: `replace` and `replaceAll` take the text of a Java pattern. */
function readJavaPatterns(): void {
  type Replace = (this: string, pattern: unknown, replacement: unknown) => string
  const replace = Object.getOwnPropertyDescriptor(String.prototype, 'replace')?.value as Replace
  const bind = (flags: string) =>
    function (this: string, pattern: unknown, replacement: unknown): string {
      const compiled = pattern instanceof RegExp ? pattern : javaRegExp(String(pattern), flags)
      return replace.call(this, compiled, replacement)
    }
  Object.assign(String.prototype, { replace: bind(''), replaceAll: bind('g') })
}

function parseOrBlank(text: string): unknown {
  try {
    return natives.parseJson(text)
  } catch {
    return ''
  }
}
