import { currentRun } from '../currentRun'
import { isFields, own, type Fields } from '../own'
import { textOf } from '../textOf'

const NOT_COPIED = new Set(
  'transfer-encoding connection host expect keep-alive upgrade proxy-authenticate proxy-authorization te content-length'.split(
    ' ',
  ),
)
const RESERVED = new Set([
  'access-control-allow-origin',
  'access-control-expose-headers',
  'access-control-max-age',
  'access-control-allow-credentials',
  'access-control-allow-methods',
  'access-control-allow-headers',
  'vary',
  'content-type',
  ...NOT_COPIED,
])
const RESPONSE_HEADERS_BYTES = 4096

/** `util.http`. */
export const http = {
  copyHeaders(headers: unknown): Fields {
    const kept: Fields = {}
    if (!isFields(headers)) return kept
    for (const name of Object.keys(headers)) {
      if (!NOT_COPIED.has(name.toLowerCase())) own(kept, name, headers[name])
    }
    return kept
  },
  addResponseHeader(name: unknown, value: unknown): void {
    add(textOf(name ?? ''), value)
  },
  addResponseHeaders(headers: unknown): void {
    if (!isFields(headers)) return
    for (const name of Object.keys(headers)) add(name, headers[name])
  },
}

/** A header that may not be set is left out and reported; the resolver goes on. */
function add(name: string, value: unknown): void {
  const { operation, errors } = currentRun()
  const refused = refusal(name, value, operation.responseHeaders)
  if (refused) {
    errors.push({ message: refused, type: 'ResponseHeaderError', data: null, info: null })
    return
  }
  own(operation.responseHeaders, name, serialise(value))
}

function refusal(name: string, value: unknown, present: Fields): string | undefined {
  const lower = name.toLowerCase()
  if (!name) return 'A response header needs a name.'
  if (value === null || value === undefined) return `The response header '${name}' has no value.`
  if (RESERVED.has(lower) || lower.startsWith('x-amzn-') || lower.startsWith('x-amz-')) {
    return `The response header '${name}' is reserved and cannot be set.`
  }
  let bytes = name.length + utf8Length(serialise(value))
  for (const other of Object.keys(present)) {
    if (other !== name) bytes += other.length + utf8Length(String(present[other]))
  }
  return bytes > RESPONSE_HEADERS_BYTES ? 'Custom response headers exceed 4 KB in total.' : undefined
}

function serialise(value: unknown): string {
  return textOf(value)
}

function utf8Length(text: string): number {
  return encodeURIComponent(text).replace(/%../g, 'x').length
}
