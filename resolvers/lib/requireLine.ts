import { util } from '@aws-appsync/utils'
import { fail } from './fail'
import { requireText } from './requireText'

/** A text that fits on one line: it may become the subject of a mail. */
export function requireLine(name: string, text: string, least: number, most: number): string {
  const line = requireText(name, text, least, most)
  if (!util.matches('^[^\\u0000-\\u001f\\u007f]*$', line)) fail('BAD_INPUT', `${name} must be a single line.`)
  return line
}
