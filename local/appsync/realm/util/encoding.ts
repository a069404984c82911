import { currentHost } from '../currentHost'

const ESCAPES: Record<string, string> = {
  '"': '\\"',
  "'": "\\'",
  '\\': '\\\\',
  '/': '\\/',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** `util.urlEncode` and its neighbours. All text is UTF-8. */
export const encoding = {
  urlEncode(value: unknown): string {
    const encoded = encodeURIComponent(String(value))
    return encoded.replace(/%20|[!'()~]/g, (found) => FORM[found] ?? found)
  },
  urlDecode(value: unknown): string {
    return decodeURIComponent(String(value).replace(/\+/g, ' '))
  },
  base64Encode: (value: unknown): string => currentHost().toBase64(String(value)),
  base64Decode: (value: unknown): string => currentHost().fromBase64(String(value)),
  escapeJavaScript(value: unknown): string {
    let escaped = ''
    for (const character of String(value)) escaped += ESCAPES[character] ?? character
    return escaped
  },
}

/** Where a form differs from a URI component. */
const FORM: Record<string, string> = { '%20': '+', '!': '%21', "'": '%27', '(': '%28', ')': '%29', '~': '%7E' }
